package id.teladan.exchange;

/**
 * A column of a file and what it is taken for.
 *
 * @param title as the file has it
 * @param field the member of a solution; null when the column means nothing here
 * @param sample the first thing that stands in it
 */
public record ImportHeading(String title, String field, String sample) {

  public String getTitle() {
    return title;
  }

  public String getField() {
    return field;
  }

  public String getSample() {
    return sample;
  }
}
