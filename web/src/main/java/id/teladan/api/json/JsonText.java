package id.teladan.api.json;

import id.teladan.shared.FieldError;
import id.teladan.shared.MalformedInputException;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** Reads a JSON text that anybody may have sent: bounded depth, no member twice. */
final class JsonText {
  static final int DEEPEST = 32;

  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private JsonText() {}

  /**
   * @throws MalformedInputException when the text is not one JSON object
   */
  static JsonObject object(String text) {
    if (text.isBlank()) {
      throw malformed("body-missing");
    }
    if (depth(text) > DEEPEST) {
      throw malformed("too-deep", DEEPEST);
    }
    JsonStructure value = read(text);
    if (value instanceof JsonObject object) {
      return object;
    }
    throw malformed("wrong-type", "object");
  }

  private static JsonStructure read(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return reader.read();
    } catch (JsonParsingException e) {
      if (String.valueOf(e.getMessage()).contains("uplicate")) {
        throw malformed("duplicate-member");
      }
      long line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      long column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
      throw malformed("json-syntax", line, column);
    } catch (JsonException | IllegalStateException e) {
      throw malformed("duplicate-member");
    }
  }

  static MalformedInputException malformed(String code, Object... args) {
    return new MalformedInputException(code, List.of(FieldError.of("", code, args)));
  }

  /** The deepest nesting of braces and brackets outside of strings, before anything recurses. */
  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    boolean inString = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inString) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          inString = false;
        }
      } else if (c == '"') {
        inString = true;
      } else if (c == '{' || c == '[') {
        deepest = Math.max(deepest, ++depth);
      } else if (c == '}' || c == ']') {
        depth--;
      }
    }
    return deepest;
  }
}
