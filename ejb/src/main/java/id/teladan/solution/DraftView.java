package id.teladan.solution;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed and has not saved yet.
 *
 * @param version of the draft itself, counted with every keeping
 * @param completeness how complete the typed text is
 * @param baseVersion the solution's version that the editing began with; null for a new one
 */
public record DraftView(
    String key,
    int version,
    Long solutionId,
    Integer baseVersion,
    Instant savedAt,
    List<TypedField> fields,
    Completeness completeness) {

  DraftView(
      String key,
      int version,
      Long solutionId,
      Integer baseVersion,
      Instant savedAt,
      List<TypedField> fields) {
    this(key, version, solutionId, baseVersion, savedAt, fields, Completeness.of(typed(fields)));
  }

  /** The typed text by field. */
  public Map<String, String> typed() {
    return typed(fields);
  }

  private static Map<String, String> typed(List<TypedField> fields) {
    Map<String, String> typed = new LinkedHashMap<>();
    fields.forEach(field -> typed.put(field.field(), field.text() == null ? "" : field.text()));
    return typed;
  }

  public String getKey() {
    return key;
  }

  public Long getSolutionId() {
    return solutionId;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  /** The title as typed so far; null when there is none. */
  public String getTitle() {
    return typed().get("title");
  }
}
