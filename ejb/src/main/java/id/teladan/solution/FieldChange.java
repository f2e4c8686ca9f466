package id.teladan.solution;

/**
 * What became of one field between two versions. Rows of a list are one field, each on a line.
 *
 * @param field the member of the REST resource, for example {@code evidence.claims}
 * @param before null when it was empty
 * @param after null when it is empty
 */
public record FieldChange(String field, String before, String after) {

  public String getField() {
    return field;
  }

  public String getBefore() {
    return before;
  }

  public String getAfter() {
    return after;
  }
}
