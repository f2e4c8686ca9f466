package id.teladan.web.solution;

import java.util.List;

/**
 * A field of the editor with what stands in it.
 *
 * @param name of the input, the path of the REST member
 * @param type in lower case
 * @param hint one line of help; null when the label says it all
 * @param words the most words the competition allows; 0 for no such limit
 * @param error what is wrong with it; null when nothing is
 */
public record EditorItem(
    String name,
    String type,
    String label,
    String hint,
    String example,
    String value,
    boolean required,
    int words,
    List<Option> options,
    String error,
    List<String> remarks) {

  /** A value to choose. */
  public record Option(String value, String label, boolean chosen) {

    public String getValue() {
      return value;
    }

    public String getLabel() {
      return label;
    }

    public boolean isChosen() {
      return chosen;
    }
  }

  /** The id of an input in the page. */
  static String id(String name) {
    return name.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_$", "");
  }

  public String getId() {
    return id(name);
  }

  public String getName() {
    return name;
  }

  public String getType() {
    return type;
  }

  public String getLabel() {
    return label;
  }

  public String getHint() {
    return hint;
  }

  public String getExample() {
    return example;
  }

  public String getValue() {
    return value;
  }

  public boolean isRequired() {
    return required;
  }

  public int getWords() {
    return words;
  }

  public List<Option> getOptions() {
    return options;
  }

  public String getError() {
    return error;
  }

  public List<String> getRemarks() {
    return remarks;
  }

  /** The ids of what describes the input, for {@code aria-describedby}. */
  public String getDescribedBy() {
    return getId() + "-help" + (error == null ? "" : " " + getId() + "-error");
  }
}
