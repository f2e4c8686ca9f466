package id.teladan.api.json;

import id.teladan.shared.DomainException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The body of a request, not looked at yet. A resource first finds out whether the caller may do
 * this to that object, and only then asks for the command: who may not, learns nothing of what was
 * wrong with the body.
 *
 * <p>Take it as the parameter without an annotation: {@code Response update(…, JsonBody body)}.
 */
public final class JsonBody {
  /** How many bytes a body may have. */
  static final int LARGEST = 1 << 20;

  private final MediaType type;
  private final byte[] bytes;

  /**
   * @param type as the header says; null when there is none
   * @param bytes at most one more than the largest size, which is enough to refuse it
   */
  public JsonBody(MediaType type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes.clone();
  }

  /**
   * The command, every member known and of the right type. Its rules (required, lengths) are the
   * business of the use case.
   *
   * @throws id.teladan.shared.MalformedInputException for broken JSON, unknown members and wrong
   *     types, each named
   * @throws id.teladan.shared.InvalidInputException for values that cannot be, for example an enum
   *     constant that does not exist
   */
  public <T extends Record> T as(Class<T> command) {
    return RecordReading.read(object(), command, null);
  }

  /**
   * The command out of a body that may carry the whole object as it was read: members of the view
   * that the command does not have are ignored.
   */
  public <T extends Record> T as(Class<T> command, Class<? extends Record> view) {
    return RecordReading.read(object(), command, view);
  }

  /**
   * The same for a resource that takes more forms of a body than it answers.
   *
   * @param usual turns any of them into the one that the command has
   */
  public <T extends Record> T as(
      Class<T> command, Class<? extends Record> view, UnaryOperator<JsonObject> usual) {
    return RecordReading.read(usual.apply(object()), command, view);
  }

  /**
   * One text member, for finding out who may before the body is judged: null when it is absent, no
   * text, or when the body cannot be read, which {@link #as} will say.
   */
  public String textMember(String name) {
    try {
      return object().getString(name, null);
    } catch (DomainException e) {
      return null;
    }
  }

  private JsonObject object() {
    if (bytes.length > LARGEST) {
      throw new UnreadableBodyException(413, "payload-too-large", LARGEST);
    }
    if (bytes.length > 0 && !isJson()) {
      throw new UnreadableBodyException(415, "unsupported-media-type", MediaType.APPLICATION_JSON);
    }
    return JsonText.object(text());
  }

  /** JSON only, and said so: a form on another site can send anything but this type. */
  private boolean isJson() {
    if (type == null || !type.getType().equalsIgnoreCase("application")) {
      return false;
    }
    String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
    return subtype.equals("json") || subtype.endsWith("+json");
  }

  private String text() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw JsonText.malformed("not-utf8");
    }
  }
}
