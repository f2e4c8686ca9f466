package id.teladan.trust;

import id.teladan.identity.Erasing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides by which words a person is known, and where. In rows that refer to the person every name
 * counts. In the texts of others only names that the person did not choose a short while ago, that
 * do not stand in many places, and that no region, agency or affair bears: else whoever chooses a
 * name could have it taken out of everybody's texts.
 */
@ApplicationScoped
public class Recognition {
  /** A part of a name that stands in more places of others is a word of the language. */
  private static final int RARE = 20;

  private static final int CLEAR = 8;

  /** What bears names that many people say. */
  private static final Map<String, List<String>> REFERENCE =
      Map.of(
          "region", List.of("name", "short_name"),
          "affair", List.of("name_id", "name_en"),
          "agency", List.of("name"),
          "indicator", List.of("name_id", "name_en"));

  @Inject private EntityManager entities;
  @Inject private Traces traces;

  /**
   * @param most in how many places of others a whole name may stand
   */
  Known know(Erasing.Marks marks, int most) {
    Set<String> names = filtered(marks.all(), name -> !isReference(name));
    Set<String> parts = filtered(Trace.partsOf(names), part -> !isReference(part));
    parts.removeIf(part -> isOthers(marks.accountId(), part));
    Set<String> asked = new LinkedHashSet<>(names);
    asked.addAll(parts);
    Map<String, Long> places = traces.elsewhere(marks.accountId(), asked);
    parts.removeIf(part -> places.get(part) > RARE);
    Set<String> proven =
        filtered(names, n -> !marks.unproven().contains(n) && places.get(n) <= most);
    Set<String> ofProven = Trace.partsOf(proven);
    Set<String> clear = filtered(parts, part -> ofProven.contains(part) && isClear(part));
    String stub = "erased-" + marks.accountId();
    Set<String> words = filtered(proven, name -> places.get(name) <= RARE);
    words.addAll(clear);
    return new Known(new Trace(stub, names, parts), new Trace(stub, proven, clear), words);
  }

  private static boolean isClear(String part) {
    return part.length() >= CLEAR || part.matches(".*[0-9].*");
  }

  private boolean isReference(String name) {
    return REFERENCE.entrySet().stream()
        .anyMatch(
            table ->
                table.getValue().stream()
                    .anyMatch(column -> holds(table.getKey(), column, name, null)));
  }

  /** Whether somebody else is called the same. */
  private boolean isOthers(long accountId, String part) {
    return holds("account", "username", part, accountId)
        || holds("account", "display_name", part, accountId);
  }

  /** A short name is taken out only where it is the whole value, so only that counts here. */
  private boolean holds(String table, String column, String name, Long except) {
    String holds =
        name.length() < CLEAR
            ? " where lower(cast(?1 as varchar)) = lower(" + column + ")"
            : " where position(lower(cast(?1 as varchar)) in lower(" + column + ")) > 0";
    Object found =
        entities
            .createNativeQuery(
                "select count(*) from "
                    + table
                    + holds
                    + (except == null ? "" : " and id <> " + except.longValue()))
            .setParameter(1, name)
            .getSingleResult();
    return ((Number) found).longValue() > 0;
  }

  private static Set<String> filtered(Set<String> all, Predicate<String> wanted) {
    return all.stream().filter(wanted).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * By what a person is known.
   *
   * @param own in what refers to them
   * @param everywhere in what others wrote
   * @param words what must never be written down again
   */
  record Known(Trace own, Trace everywhere, Set<String> words) {}
}
