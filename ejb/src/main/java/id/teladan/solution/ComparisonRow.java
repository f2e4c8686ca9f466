package id.teladan.solution;

import java.util.List;

/**
 * One field of several solutions.
 *
 * @param field the member of the resource
 * @param differs whether they do not all say the same
 * @param values what each says, in order; empty text where it says nothing
 */
public record ComparisonRow(String field, boolean differs, List<String> values) {

  public ComparisonRow {
    values = List.copyOf(values);
  }

  public String getField() {
    return field;
  }

  public boolean isDiffers() {
    return differs;
  }

  public List<String> getValues() {
    return values;
  }
}
