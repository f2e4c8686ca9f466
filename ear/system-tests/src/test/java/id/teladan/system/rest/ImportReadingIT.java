package id.teladan.system.rest;

import static id.teladan.system.rest.ImportCalls.ended;
import static id.teladan.system.rest.ImportCalls.outcomes;
import static id.teladan.system.rest.ImportCalls.post;
import static id.teladan.system.rest.ImportCalls.total;
import static id.teladan.system.rest.ImportCalls.word;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that must be refused by name, and files that are read as somebody says. */
@ExtendWith(SharedTeladan.class)
class ImportReadingIT {

  @Test
  void workbooksThatUnpackToTooMuchOrNameEntitiesAreRefusedByName(TeladanServer server)
      throws IOException {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    Map<String, String> fields = Map.of("dryRun", "true", "regionCode", "31");
    String type = "<!DOCTYPE sst [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst>&a;</sst>";
    JsonObject entities = failed(curator, workbook(type.getBytes(UTF_8)), fields);
    assertThat(entities.getString("code")).isEqualTo("file-entities");
    byte[] zeros = new byte[60_000_000];
    Arrays.fill(zeros, (byte) ' ');
    JsonObject bomb = failed(curator, workbook(zeros), fields);
    assertThat(bomb.getString("code")).isEqualTo("file-bomb");

    RestClient.Answer large =
        RestClient.anonymous(server.base())
            .send(
                curator
                    .request("imports/new")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofByteArray(zeros)));
    assertThat(large.status()).as("a form of a page").isEqualTo(413);
    assertThat(large.text()).contains("50 MB");
  }

  private static byte[] workbook(byte[] sharedTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      zip.write(sharedTexts);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  @Test
  void aFileOfUnknownHeadingsIsReadAsSomebodySays(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String word = word();
    String file =
        "REKAP APLIKASI;;;\r\nNomor;Sistem;Guna;Kota\r\n(1);(2);(3);(4)\r\n1;Sistem "
            + word
            + ";Mengurus surat;Kota Tarakn\r\n;Jumlah;;\r\n";
    Map<String, String> fields =
        Map.of("dryRun", "true", "mainAffair", "2.16", "audience", "GOVERNMENT");
    RestClient.Answer sent = post(curator, "csv", "rekap.csv", file.getBytes(UTF_8), fields);
    JsonObject first = ended(curator, sent.json().getString("id"));
    assertThat(first.getString("code")).isEqualTo("file-no-title-column");
    assertThat(first.getJsonArray("columns").toString()).contains("Sistem", "Guna");

    JsonObject columns =
        Json.createObjectBuilder()
            .add(
                "columns",
                Json.createArrayBuilder()
                    .add(RestClient.object().add("title", "Sistem").add("field", "title"))
                    .add(RestClient.object().add("title", "Guna").add("field", "summary"))
                    .add(RestClient.object().add("title", "Kota").add("field", "regionName")))
            .build();
    JsonObject second = retried(curator, first, columns);
    assertThat(outcomes(second)).containsExactly("INVALID");
    String unknown = "api/v1/imports/" + second.getString("id") + "/unknown-regions";
    assertThat(curator.get(unknown).text()).contains("Kota Tarakn").contains("65.71");

    JsonObject regions =
        Json.createObjectBuilder()
            .add(
                "regions",
                Json.createArrayBuilder()
                    .add(RestClient.object().add("text", "Kota Tarakn").add("regionCode", "65.71")))
            .build();
    JsonObject third = retried(curator, second, regions);
    assertThat(outcomes(third)).containsExactly("NEW");
    assertThat(total(curator, word)).as("tried only").isZero();
    RestClient.Answer real =
        curator.post(
            "api/v1/imports/" + third.getString("id") + "/repeat", RestClient.object().build());
    assertThat(outcomes(ended(curator, real.json().getString("id")))).containsExactly("NEW");
    Waiting.until(() -> total(curator, word) == 1);
  }

  private static JsonObject retried(RestClient client, JsonObject job, JsonObject how) {
    RestClient.Answer answer = client.post("api/v1/imports/" + job.getString("id") + "/retry", how);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
    return ended(client, answer.json().getString("id"));
  }

  private static JsonObject failed(RestClient client, byte[] file, Map<String, String> fields) {
    RestClient.Answer sent = post(client, "xlsx", "f.xlsx", file, fields);
    JsonObject ended = ended(client, sent.json().getString("id"));
    assertThat(ended.getString("status")).as(ended.toString()).isEqualTo("FAILED");
    return ended;
  }
}
