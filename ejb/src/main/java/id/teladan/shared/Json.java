package id.teladan.shared;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one way the domain writes and reads JSON: unknown is {@code null}, never left out. */
public final class Json {
  private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

  private Json() {}

  public static String write(Object value) {
    return JSON.toJson(value);
  }

  public static <T> T read(String text, Class<T> type) {
    return JSON.fromJson(text, type);
  }

  /**
   * Reads a file of the class path.
   *
   * @param path for example {@code /sample/solutions.json}
   */
  public static <T> T resource(String path, Class<T> type) {
    try (InputStream in = Json.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing");
      }
      return JSON.fromJson(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
