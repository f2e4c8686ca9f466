package id.teladan.web.solution;

import java.util.List;

/** A part of the editor as the page shows it. */
public record EditorSection(
    String name, String title, String help, List<EditorItem> items, List<Group> groups) {

  /** Rows with the same fields; the last one is always empty. */
  public record Group(
      String name, String title, String help, List<String> remarks, List<Row> rows) {

    public String getId() {
      return EditorItem.id(name);
    }

    public String getName() {
      return name;
    }

    public String getTitle() {
      return title;
    }

    public String getHelp() {
      return help;
    }

    public List<String> getRemarks() {
      return remarks;
    }

    public List<Row> getRows() {
      return rows;
    }
  }

  /** One row. */
  public record Row(int number, List<EditorItem> items) {

    public int getNumber() {
      return number;
    }

    public List<EditorItem> getItems() {
      return items;
    }
  }

  public String getName() {
    return name;
  }

  public String getTitle() {
    return title;
  }

  public String getHelp() {
    return help;
  }

  public List<EditorItem> getItems() {
    return items;
  }

  public List<Group> getGroups() {
    return groups;
  }
}
