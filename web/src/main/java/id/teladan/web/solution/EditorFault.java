package id.teladan.web.solution;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * One thing that is wrong in the editor.
 *
 * @param link to the field; null when it is about the whole
 */
public record EditorFault(String link, String text) {

  static EditorFault of(String field, String text, EditorView view) {
    if (field.isEmpty()) {
      return new EditorFault(null, text);
    }
    String plain = field.replaceAll("\\[\\d+]", "");
    return new EditorFault("#" + EditorItem.id(field), view.label(plain) + ": " + text);
  }

  /** Names of fields as a JSON object, for scripts. */
  static String names(List<String> fields, EditorView view) {
    JsonObjectBuilder names = Json.createObjectBuilder();
    fields.forEach(field -> names.add(field, view.label(field)));
    return names.build().toString();
  }

  public String getLink() {
    return link;
  }

  public String getText() {
    return text;
  }
}
