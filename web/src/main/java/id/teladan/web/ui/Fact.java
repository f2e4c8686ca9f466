package id.teladan.web.ui;

/**
 * One fact of the strip {@code t:facts}.
 *
 * @param value null when unknown, which the strip says
 * @param link where the value leads; null when nowhere
 */
public record Fact(String label, String value, String link) {

  public Fact(String label, String value) {
    this(label, value, null);
  }

  public String getLabel() {
    return label;
  }

  public String getValue() {
    return value;
  }

  public String getLink() {
    return link;
  }
}
