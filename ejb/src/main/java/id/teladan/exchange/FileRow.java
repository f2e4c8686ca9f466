package id.teladan.exchange;

import java.util.Map;

/**
 * One row of a file, its cells under the names of the fields.
 *
 * @param line where it begins, from 1; in an archive the number of the file
 * @param file the file in an archive; null otherwise
 * @param cells texts by field; a field whose column exists and is empty has an empty text
 * @param columns the titles of the columns as the file has them, by field
 * @param flaw what makes the row unreadable; null when it can be read
 */
record FileRow(
    int line,
    String file,
    Map<String, String> cells,
    Map<String, String> columns,
    ImportMessage flaw) {

  /** Whether the file has such a column. */
  boolean has(String field) {
    return cells.containsKey(field);
  }

  /** The text without edges; null when there is none. */
  String text(String field) {
    String text = cells.get(field);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** What the person knows the field as. */
  String column(String field) {
    return field == null ? null : columns.getOrDefault(field, field);
  }

  boolean isEmpty() {
    return flaw == null && cells.values().stream().allMatch(String::isBlank);
  }
}
