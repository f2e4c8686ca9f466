package id.teladan.api.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.api.shared.HttpRefusalException;
import id.teladan.shared.MalformedInputException;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Forms as browsers, curl and worse send them. */
class FormReadingTest {
  private static final String END = "--b--\r\n";

  @Test
  void fieldsAndSeveralFilesComeInTheirOrder() throws IOException {
    String body =
        part("name=\"format\"", "publiccode")
            + part("name=\"file\"; filename=\"a.yml\"", "name: a\r\n")
            + part("name=\"file\"; filename=\"b.yml\"", "\r\n--\r\n--a\r")
            + END;
    try (Form form = read(body.getBytes(UTF_8), 100)) {
      assertThat(form.fields()).containsExactlyEntriesOf(Map.of("format", "publiccode"));
      assertThat(form.files("file"))
          .extracting(Form.SentFile::name)
          .containsExactly("a.yml", "b.yml");
      assertThat(Files.readString(form.files("file").get(0).content())).isEqualTo("name: a\r\n");
      assertThat(Files.readString(form.files("file").get(1).content()))
          .isEqualTo("\r\n--\r\n--a\r");
      assertThat(form.besides(Set.of("format"))).containsExactly("file");
    }
  }

  @Test
  void namesComeBareEscapedAndEncoded() throws IOException {
    String body =
        part("name=dryRun", "true")
            + part("name=\"file\"; filename=\"a\\\"b.csv\"", "x")
            + part("name=\"other\"; filename=\"?\"; filename*=UTF-8''d%C3%A4ta%20.csv", "y")
            + END;
    try (Form form = read(body.getBytes(UTF_8), 100)) {
      assertThat(form.field("dryRun")).isEqualTo("true");
      assertThat(form.file("file").orElseThrow().name()).isEqualTo("a\"b.csv");
      assertThat(form.file("other").orElseThrow().name()).isEqualTo("däta .csv");
    }
  }

  @Test
  void anyBytesComeBackAsTheyWere() throws IOException {
    Random random = new Random(7);
    byte[] content = new byte[200_000];
    // Many line ends and dashes, so that delimiters begin everywhere and never are one.
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) "\r\n--bx".charAt(random.nextInt(6));
    }
    String text = new String(content, ISO_8859_1).replace("\r\n--b", "\r\n--x");
    String body = part("name=\"file\"; filename=\"f\"", text) + END;
    try (Form form = read(body.getBytes(ISO_8859_1), 1 << 20)) {
      assertThat(Files.readString(form.file("file").orElseThrow().content(), ISO_8859_1))
          .isEqualTo(text);
    }
  }

  @Test
  void whatIsTooLargeBrokenOrNoFormIsRefused() {
    String large = part("name=\"file\"; filename=\"f\"", "x".repeat(101)) + END;
    assertThatThrownBy(() -> read(large.getBytes(UTF_8), 100))
        .isInstanceOf(HttpRefusalException.class);
    String fields = part("name=\"text\"", "x".repeat(3 << 20)) + END;
    assertThatThrownBy(() -> read(fields.getBytes(UTF_8), 100))
        .isInstanceOf(HttpRefusalException.class);
    for (String broken :
        new String[] {"", "--b", "--b\r\n", part("name=\"a\"", "x"), part("nothing", "x") + END}) {
      assertThatThrownBy(() -> read(broken.getBytes(UTF_8), 100))
          .as(broken)
          .isInstanceOf(MalformedInputException.class);
    }
    assertThatThrownBy(
            () ->
                new FormBody(MediaType.TEXT_PLAIN_TYPE, new ByteArrayInputStream(new byte[0]))
                    .read(9))
        .isInstanceOf(HttpRefusalException.class);
  }

  private static String part(String disposition, String content) {
    return "--b\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(disposition, content);
  }

  private static Form read(byte[] body, long largest) throws IOException {
    return new FormBody(
            MediaType.valueOf("multipart/form-data; boundary=b"), new ByteArrayInputStream(body))
        .read(largest);
  }
}
