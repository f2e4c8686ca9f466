package id.teladan.api.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.function.UnaryOperator;

/** JSON merge patches (RFC 7396): what a body leaves out stays, what it sets to null is cleared. */
public final class MergePatch {
  private MergePatch() {}

  /**
   * Makes of a patch the whole object, to be read and checked like one that was sent whole.
   *
   * @param view the object as the caller reads it now
   */
  public static UnaryOperator<JsonObject> onto(Record view) {
    return patch -> {
      try (JsonReader now = Json.createReader(new StringReader(RecordWriting.text(view)))) {
        return Json.createMergePatch(patch).apply(now.readObject()).asJsonObject();
      }
    };
  }
}
