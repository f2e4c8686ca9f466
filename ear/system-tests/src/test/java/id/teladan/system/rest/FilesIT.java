package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files of a solution from outside: what is taken, what is refused, and to whom it is shown. */
@ExtendWith(SharedTeladan.class)
class FilesIT {
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
                  + "rkJggg==");
  private static final String TYPES =
      "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
          + "content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

  @Test
  void whatMeansHarmIsRefusedAndSaysWhy(TeladanServer server) {
    RestClient contributor = RestClient.signedIn(server.base(), "contributor.dki");
    String files = draft(contributor, word()) + "/attachments";
    Map<String, byte[]> hostile = new LinkedHashMap<>();
    hostile.put("page.png", text("<!DOCTYPE html><script>alert(1)</script>"));
    hostile.put("drawing.svg", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"));
    hostile.put("broken.pdf", text("%PDF-1.7\n1 0 obj\n<< /Type"));
    hostile.put("bomb.docx", bomb());
    hostile.put("empty.pdf", new byte[0]);
    SoftAssertions all = new SoftAssertions();
    hostile.forEach(
        (name, bytes) -> {
          RestClient.Answer refused = send(contributor, files, name, "gambar", bytes);
          all.assertThat(refused.status()).as(name + " " + refused).isEqualTo(422);
          all.assertThat(refused.text()).as(name).contains("\"file\"");
        });
    RestClient.Answer vast =
        send(contributor, files, "vast.txt", "teks", new byte[21 * 1024 * 1024]);
    all.assertThat(vast.status()).as("too large").isIn(413, 422);
    RestClient.Answer mute = send(contributor, files, "pixel.png", null, PIXEL);
    all.assertThat(mute.status()).as("a picture nobody described").isEqualTo(422);
    all.assertThat(mute.text()).contains("\"description\"");
    all.assertThat(contributor.get(files).json().getInt("total")).isZero();
    all.assertAll();
  }

  @Test
  void aFileIsServedInertAndOnlyToWhoeverReadsItsSolution(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    RestClient nobody = RestClient.anonymous(server.base());
    RestClient elsewhere = RestClient.signedIn(server.base(), "coordinator.kaltara");
    String solution = draft(curator, word());
    String inside = word();
    byte[] notes = text("Catatan rapat tentang " + inside);
    RestClient.Answer added = send(curator, solution + "/attachments", "../a\"b.html", null, notes);
    assertThat(added.status()).as(added.toString()).isEqualTo(201);
    String file = "api/v1/attachments/" + added.json().getString("id");
    for (RestClient stranger : new RestClient[] {nobody, elsewhere}) {
      assertThat(stranger.get(file).status()).isEqualTo(404);
      assertThat(stranger.get(file + "/content").status()).isEqualTo(404);
      assertThat(stranger.get(solution + "/attachments").status()).isEqualTo(404);
    }
    assertThat(nobody.get("api/v1/search?q=" + inside).json().getInt("total")).isZero();

    JsonObject publish = RestClient.object().add("to", "PUBLISHED").build();
    assertThat(curator.post(solution + "/transitions", publish).status()).isEqualTo(200);
    RestClient.Answer content = nobody.get(file + "/content");
    assertThat(content.text()).isEqualTo(new String(notes, StandardCharsets.UTF_8));
    assertThat(content.header("Content-Type")).startsWith("text/plain");
    assertThat(content.header("Content-Disposition")).startsWith("attachment;").contains(".txt");
    assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(content.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    Waiting.until(() -> nobody.get("api/v1/search?q=" + inside).json().getInt("total") == 1);
    byte[] polyglot = join(PIXEL, text("<html><script>alert(1)</script></html>"));
    RestClient.Answer drawn =
        send(curator, solution + "/attachments", "polyglot.png", "gambar", polyglot);
    assertThat(drawn.status()).as(drawn.toString()).isEqualTo(201);
    String picture = drawn.json().getString("url").substring(1);
    assertThat(nobody.get(picture).header("Content-Type")).startsWith("image/png");
    assertThat(nobody.get(picture).text()).as("drawn anew").doesNotContain("script");
    assertThat(nobody.delete(file, "\"0\"").status()).isEqualTo(401);
    assertThat(elsewhere.delete(file, "\"0\"").status()).isEqualTo(403);
  }

  private static String draft(RestClient client, String word) {
    JsonObject made = client.post("api/v1/solutions", Bodies.solution(word, "31")).json();
    return "api/v1/solutions/" + made.getString("id");
  }

  private static String word() {
    return "gneis" + Long.toString(System.nanoTime(), 36);
  }

  private static RestClient.Answer send(
      RestClient client, String path, String name, String description, byte[] bytes) {
    String boundary = "batas" + System.nanoTime();
    String field = description == null ? "" : part(boundary, "description", null) + description;
    byte[] body =
        join(
            text(field + (field.isEmpty() ? "" : "\r\n") + part(boundary, "file", name)),
            bytes,
            text("\r\n--" + boundary + "--\r\n"));
    return client.send(
        client
            .request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private static String part(String boundary, String field, String file) {
    String name = file == null ? "" : "; filename=\"" + file.replace("\"", "%22") + "\"";
    return "--"
        + boundary
        + "\r\nContent-Disposition: form-data; name=\""
        + field
        + "\""
        + name
        + (file == null ? "" : "\r\nContent-Type: image/png")
        + "\r\n\r\n";
  }

  /** A document that unpacks to a gigabyte of nothing. */
  private static byte[] bomb() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(text(TYPES));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(text("<w:document xmlns:w=\"w\"/>"));
      zip.putNextEntry(new ZipEntry("word/media/a.bin"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1024; i++) {
        zip.write(zeros);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
