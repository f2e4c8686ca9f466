package id.teladan.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text without anything else: UTF-8, no control characters, no markup. */
final class PlainText {
  private PlainText() {}

  static InspectedFile read(byte[] bytes) {
    String text = decode(bytes);
    boolean controls =
        text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    // Markup is text too, and a browser that is asked wrongly would run it.
    boolean markup = text.replace("\uFEFF", "").stripLeading().startsWith("<");
    if (controls || markup) {
      throw FileFault.TYPE.refusal();
    }
    FoundText found = new FoundText();
    found.add(text);
    return InspectedFile.document(FileKind.TEXT, bytes, found.toString());
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw FileFault.TYPE.refusal();
    }
  }
}
