package id.teladan.discovery;

import id.teladan.search.CatalogueDocument;
import id.teladan.search.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** A table in memory: numbers and versions. */
final class RowsForTests implements DocumentSource {
  final Map<Long, Long> versions = new ConcurrentSkipListMap<>();

  /** All rows as the sources of an application. */
  DocumentSources sources() {
    return new DocumentSources() {
      @Override
      Stream<CatalogueDocument> all() {
        return versions.keySet().stream().flatMap(id -> documents(List.of(id)).stream());
      }

      @Override
      long count() {
        return versions.size();
      }
    };
  }

  @Override
  public String kind() {
    return "solution";
  }

  @Override
  public List<CatalogueDocument> documents(Collection<Long> ids) {
    return ids.stream().filter(versions::containsKey).map(this::document).toList();
  }

  @Override
  public List<Long> idsAfter(long id, int limit) {
    return new TreeMap<>(versions).tailMap(id, false).keySet().stream().limit(limit).toList();
  }

  private CatalogueDocument document(long id) {
    return CatalogueDocument.builder(key(id), versions.get(id), "PRACTICE", Long.toString(id))
        .title("Praktik " + id)
        .url("/solutions/" + id)
        .readers(Set.of(Viewer.PUBLIC))
        .build();
  }
}
