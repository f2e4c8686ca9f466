package id.teladan.api.exchange;

import id.teladan.exchange.ImportMapping;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form field that holds a JSON object of texts: what columns are to be taken for. */
public final class TextsField {

  private TextsField() {}

  /** Only the field {@code columns}. */
  public static ImportMapping mapping(Map<String, String> fields) {
    List<FieldError> faults = new ArrayList<>();
    Map<String, String> columns = read("columns", fields, faults);
    if (!faults.isEmpty()) {
      throw new InvalidInputException(faults);
    }
    return new ImportMapping(columns, Map.of());
  }

  static Map<String, String> read(
      String name, Map<String, String> fields, List<FieldError> faults) {
    String text = ImportForm.text(name, fields);
    Map<String, String> texts = new LinkedHashMap<>();
    if (text != null) {
      try (JsonReader reader = Json.createReader(new StringReader(text))) {
        reader
            .readObject()
            .forEach((key, value) -> texts.put(key, ((JsonString) value).getString()));
      } catch (JsonException | ClassCastException e) {
        faults.add(FieldError.of(name, "not-an-object-of-texts"));
      }
    }
    return texts;
  }
}
