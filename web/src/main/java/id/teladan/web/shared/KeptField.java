package id.teladan.web.shared;

/**
 * A field of a form that could not be saved, as it was sent.
 *
 * @param name of the field
 */
public record KeptField(String name, String value) {

  public String getName() {
    return name;
  }

  public String getValue() {
    return value;
  }
}
