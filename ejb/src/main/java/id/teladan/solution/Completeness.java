package id.teladan.solution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How complete a solution is: of the fields that a reader in another region asks for, those that
 * say something. It guides who writes; nothing depends on it, and a solution may be published with
 * the mandatory fields alone.
 *
 * @param filled how many of the expected fields say something
 * @param expected how many there are, for this kind of solution
 * @param missing the empty ones, in reading order
 */
public record Completeness(int filled, int expected, List<String> missing) {
  private static final List<String> EVERY =
      List.of(
          "kind",
          "title",
          "summary",
          "mainAffair",
          "audience",
          "regionCode",
          "problem",
          "approach",
          "results",
          "lessons",
          "requirements",
          "people",
          "legalBasis",
          "risks",
          "failures",
          "cost",
          "ownerUnit",
          "contactUnit",
          "since",
          "stage",
          "sharing",
          "evidence.claims",
          "sources");
  private static final List<String> APPLICATION =
      List.of(
          "application.scope",
          "application.platforms",
          "application.licence",
          "application.stack",
          "application.integrations");

  public Completeness {
    missing = List.copyOf(missing);
  }

  public static Completeness of(Map<String, String> typed) {
    Map<String, Boolean> asked = new LinkedHashMap<>();
    EVERY.forEach(field -> asked.put(field, says(typed, field)));
    if (SolutionKind.APPLICATION.name().equals(typed.get("kind"))) {
      APPLICATION.forEach(field -> asked.put(field, says(typed, field)));
    }
    if (SolutionStage.STOPPED.name().equals(typed.get("stage"))) {
      asked.put("stopReason", says(typed, "stopReason"));
    }
    List<String> missing = asked.keySet().stream().filter(field -> !asked.get(field)).toList();
    return new Completeness(asked.size() - missing.size(), asked.size(), missing);
  }

  /** In whole percent, rounded down: 100 only when nothing is missing. */
  public int getPercent() {
    return filled * 100 / expected;
  }

  public List<String> getMissing() {
    return missing;
  }

  private static boolean says(Map<String, String> typed, String field) {
    return typed.entrySet().stream()
        .anyMatch(
            e ->
                !e.getValue().isBlank()
                    && (e.getKey().equals(field)
                        || e.getKey().startsWith(field + "[")
                        || e.getKey().startsWith(field + ".")));
  }
}
