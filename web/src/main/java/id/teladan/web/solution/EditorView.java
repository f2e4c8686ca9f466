package id.teladan.web.solution;

import id.teladan.solution.TypedRows;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the editor's sections of typed text, in the reader's words. */
@RequestScoped
public class EditorView {
  @Inject private Language language;
  @Inject private EditorChoices choices;

  /**
   * @param errors sentences by field
   * @param remarks open remarks by field or group
   */
  List<EditorSection> sections(
      Map<String, String> typed, Map<String, String> errors, Map<String, List<String>> remarks) {
    return EditorLayout.SECTIONS.stream()
        .map(section -> section(section, typed, errors, remarks))
        .toList();
  }

  private EditorSection section(
      EditorLayout.Section section,
      Map<String, String> typed,
      Map<String, String> errors,
      Map<String, List<String>> remarks) {
    return new EditorSection(
        section.name(),
        word("edit.section." + section.name()),
        word("edit.section." + section.name() + ".help"),
        section.fields().stream()
            .map(field -> item(field.name(), field.name(), field, typed, errors, remarks))
            .toList(),
        section.rows().stream().map(rows -> group(rows, typed, errors, remarks)).toList());
  }

  private EditorSection.Group group(
      EditorLayout.Rows rows,
      Map<String, String> typed,
      Map<String, String> errors,
      Map<String, List<String>> remarks) {
    List<EditorSection.Row> all = new ArrayList<>();
    for (int i = 0; i <= TypedRows.count(typed, rows.name()); i++) {
      String at = rows.name() + "[" + i + "]";
      all.add(
          new EditorSection.Row(
              i + 1, rows.fields().stream().map(f -> inRow(rows, at, f, typed, errors)).toList()));
    }
    return new EditorSection.Group(
        rows.name(),
        label(rows.name()),
        word("edit.help." + rows.name()),
        remarks.getOrDefault(rows.name(), List.of()),
        all);
  }

  private EditorItem inRow(
      EditorLayout.Rows rows,
      String at,
      EditorLayout.Field field,
      Map<String, String> typed,
      Map<String, String> errors) {
    boolean single = field.name().isEmpty();
    String name = single ? at : at + "." + field.name();
    String key = single ? rows.name() + ".one" : rows.name() + "." + field.name();
    // A row is optional as a whole; saying so at each of its fields would only be noise.
    EditorLayout.Field plain =
        new EditorLayout.Field(field.name(), field.type(), true, 0, field.options());
    return item(name, key, plain, typed, errors, Map.of());
  }

  private EditorItem item(
      String name,
      String key,
      EditorLayout.Field field,
      Map<String, String> typed,
      Map<String, String> errors,
      Map<String, List<String>> remarks) {
    String value = typed.getOrDefault(name, "");
    return new EditorItem(
        name,
        field.type().name().toLowerCase(java.util.Locale.ROOT),
        label(key),
        word("edit.help." + key),
        word("edit.example." + key),
        value,
        field.required(),
        field.words(),
        choices.of(field, value, typed.get("regionCode")),
        errors.get(name),
        remarks.getOrDefault(key, List.of()));
  }

  /** The name of a field or group. */
  String label(String field) {
    String label = word("edit.field." + field);
    return label == null ? field : label;
  }

  String word(String key, Object... values) {
    return Words.text("solution", language.getLocale(), key, values);
  }
}
