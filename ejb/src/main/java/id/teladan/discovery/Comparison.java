package id.teladan.discovery;

import id.teladan.search.CatalogueDocument;
import id.teladan.search.CatalogueIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;

/**
 * Compares index and database by key and version, while both go on changing. What differs is looked
 * at again: first the database, then whether a change still waits for the index, then the index. So
 * a change on its way is never taken for a fault.
 */
final class Comparison {
  private static final int STEP = 200;
  private static final int LOOKS = 3;

  private final CatalogueIndex index;
  private final List<DocumentSource> sources;
  private final BiPredicate<String, Long> waits;
  private final AtomicLong checked = new AtomicLong();

  /**
   * @param waits whether a change of this kind and number has not reached the index yet
   */
  Comparison(CatalogueIndex index, List<DocumentSource> sources, BiPredicate<String, Long> waits) {
    this.index = index;
    this.sources = List.copyOf(sources);
    this.waits = waits;
  }

  /** How many entries of the database were compared so far. */
  long checked() {
    return checked.get();
  }

  /** Every entry about which index and database disagree for good, ordered by key. */
  List<Difference> differences() {
    Map<String, Map<Long, Long>> held = held();
    Set<String> suspects = new TreeSet<>();
    for (DocumentSource source : sources) {
      Map<Long, Long> indexed = held.getOrDefault(source.kind(), new HashMap<>());
      List<Long> ids = source.idsAfter(0, STEP);
      while (!ids.isEmpty()) {
        Map<String, Long> stored = versions(source.documents(ids));
        for (long id : ids) {
          String key = source.key(id);
          Long version = indexed.remove(id);
          if (!Objects.equals(version, stored.get(key))) {
            suspects.add(key);
          }
        }
        checked.addAndGet(ids.size());
        ids = source.idsAfter(ids.get(ids.size() - 1), STEP);
      }
    }
    held.forEach((kind, left) -> left.keySet().forEach(id -> suspects.add(kind + ':' + id)));
    return confirmed(suspects);
  }

  /** Those among these about which both still disagree. */
  List<Difference> confirmed(Collection<String> keys) {
    List<Difference> last = null;
    Set<String> suspects = new TreeSet<>(keys);
    for (int look = 0; look < LOOKS && !suspects.isEmpty(); look++) {
      List<Difference> now = look(suspects);
      if (now.equals(last)) {
        return now;
      }
      last = now;
      suspects.clear();
      now.forEach(difference -> suspects.add(difference.key()));
    }
    return last == null || suspects.isEmpty() ? List.of() : last;
  }

  private List<Difference> look(Set<String> keys) {
    Map<String, Long> stored = new HashMap<>();
    for (DocumentSource source : sources) {
      List<Long> ids =
          keys.stream()
              .filter(key -> key.startsWith(source.kind() + ':'))
              .map(Comparison::id)
              .toList();
      for (int from = 0; from < ids.size(); from += STEP) {
        List<Long> some = ids.subList(from, Math.min(from + STEP, ids.size()));
        stored.putAll(versions(source.documents(some)));
      }
    }
    Set<String> settled = new TreeSet<>(keys);
    settled.removeIf(key -> waits.test(kind(key), id(key)));
    Map<String, Long> indexed = new HashMap<>();
    Set<String> wanted = new HashSet<>(settled);
    index.versions(
        (key, version) -> {
          if (wanted.contains(key)) {
            indexed.put(key, version);
          }
        });
    List<Difference> differing = new ArrayList<>();
    for (String key : settled) {
      Difference difference = new Difference(key, indexed.get(key), stored.get(key));
      if (!Objects.equals(difference.indexed(), difference.stored())) {
        differing.add(difference);
      }
    }
    return differing;
  }

  private Map<String, Map<Long, Long>> held() {
    Map<String, Map<Long, Long>> held = new HashMap<>();
    index.versions(
        (key, version) ->
            held.computeIfAbsent(kind(key), kind -> new HashMap<>()).put(id(key), version));
    return held;
  }

  private static Map<String, Long> versions(List<CatalogueDocument> documents) {
    Map<String, Long> versions = new HashMap<>();
    documents.forEach(document -> versions.put(document.key(), document.version()));
    return versions;
  }

  static String kind(String key) {
    return key.substring(0, key.indexOf(':'));
  }

  static long id(String key) {
    return Long.parseLong(key.substring(key.indexOf(':') + 1));
  }
}
