package id.teladan.system.rest;

import static id.teladan.system.rest.ImportCalls.ended;
import static id.teladan.system.rest.ImportCalls.outcomes;
import static id.teladan.system.rest.ImportCalls.post;
import static id.teladan.system.rest.ImportCalls.run;
import static id.teladan.system.rest.ImportCalls.search;
import static id.teladan.system.rest.ImportCalls.total;
import static id.teladan.system.rest.ImportCalls.word;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that become solutions: what is told of each row, what is written, who may. */
@ExtendWith(SharedTeladan.class)
class ImportsIT {
  private static final String HEAD = "title,summary,regionCode,mainAffair,audience,kind\r\n";

  @Test
  void aDryRunTellsAndWritesNothingAndTheSameForRealIsFound(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    RestClient visitor = RestClient.anonymous(server.base());
    String word = word();
    byte[] file =
        (HEAD + "Layanan " + word + ",Ringkasan satu,65,2.10,PUBLIC,PRACTICE\r\n").getBytes(UTF_8);

    JsonObject tried = run(curator, "csv", "a.csv", file, Map.of("dryRun", "true"));
    assertThat(outcomes(tried)).containsExactly("NEW");
    assertThat(tried.getJsonArray("rows").getJsonObject(0).getInt("line")).isEqualTo(2);
    assertThat(total(curator, word)).isZero();

    JsonObject done =
        run(curator, "csv", "a.csv", file, Map.of("dryRun", "false", "publish", "true"));
    assertThat(outcomes(done)).containsExactly("NEW");
    Waiting.until(() -> total(visitor, word) == 1);

    JsonObject again = run(curator, "csv", "a.csv", file, Map.of("dryRun", "false"));
    assertThat(outcomes(again)).containsExactly("DUPLICATE");
    assertThat(total(curator, word)).isEqualTo(1);
  }

  @Test
  void aMessyFileHasAnOutcomeForEachRow(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String word = word();
    String file =
        "\uFEFFjudul;ringkasan;wilayah;urusan;kind;since\r\n"
            + ("Baik " + word + ";Ringkasan;65;2.10;PRACTICE;2020-05\r\n")
            + (";Tanpa judul;65;2.10;PRACTICE;2020\r\n")
            + ("Wilayah " + word + ";Ringkasan;Kab. Bulungn;2.10;PRACTICE;2020\r\n")
            + ("Tanggal " + word + ";Ringkasan;65;2.10;PRACTICE;31/02/2020\r\n")
            + ("Baik " + word + ";Ringkasan;65;2.10;PRACTICE;2020-05\r\n");
    JsonObject done =
        run(
            curator,
            "csv",
            "inventaris.csv",
            file.getBytes(UTF_8),
            Map.of("dryRun", "true", "audience", "PUBLIC"));
    assertThat(outcomes(done)).containsExactly("NEW", "INVALID", "INVALID", "INVALID", "DUPLICATE");
    assertThat(done.getJsonArray("rows").getJsonObject(2).toString()).contains("65.01");
  }

  @Test
  void windows1252IsReadAsWhatItSays(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String word = word();
    byte[] file =
        (HEAD + word + " “kafé”,Ringkasan,65,2.10,PUBLIC,PRACTICE\r\n")
            .getBytes(Charset.forName("windows-1252"));
    run(curator, "csv", "lama.csv", file, Map.of("dryRun", "false", "publish", "true"));
    Waiting.until(() -> total(curator, word) == 1);
    assertThat(search(curator, word).toString()).contains("kafé");
  }

  @Test
  void aPubliccodeFileBecomesAnApplication(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String word = word();
    String file =
        """
        publiccodeYmlVersion: "0.4"
        name: Aplikasi %s
        url: https://example.org/%s.git
        softwareType: standalone/web
        developmentStatus: stable
        platforms: [web]
        categories: [it-service-management]
        description:
          id:
            shortDescription: Mengurus %s dengan mudah
            longDescription: Aplikasi untuk mengurus surat masuk dan keluar di perangkat daerah.
            features: [surat masuk]
        legal:
          license: AGPL-3.0-or-later
        maintenance:
          type: internal
        """
            .formatted(word, word, word);
    Map<String, String> fields =
        Map.of(
            "dryRun",
            "false",
            "publish",
            "true",
            "regionCode",
            "31",
            "mainAffair",
            "2.10",
            "audience",
            "GOVERNMENT");
    JsonObject done = run(curator, "publiccode", "publiccode.yml", file.getBytes(UTF_8), fields);
    assertThat(outcomes(done)).containsExactly("NEW");
    Waiting.until(() -> total(curator, word) == 1);
    JsonObject hit = search(curator, word).getJsonArray("hits").getJsonObject(0);
    assertThat(hit.getString("kind")).isEqualTo("APPLICATION");
    JsonObject solution = curator.get("api/v1/solutions/" + hit.getString("id")).json();
    assertThat(solution.getJsonObject("application").getString("licence"))
        .isEqualTo("AGPL-3.0-or-later");
  }

  @Test
  void hostileFilesFailWithAReasonAndNeverBreakTheServer(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a%d: &a%d [".formatted(i, i));
      bomb.append("*a%d, ".formatted(i - 1).repeat(9)).append("x]\n");
    }
    Map<String, String> fields = Map.of("dryRun", "true", "regionCode", "31");
    for (var hostile :
        List.of(
            Map.entry("publiccode", bomb.toString().getBytes(UTF_8)),
            Map.entry("xlsx", "PK\u0003\u0004 not a workbook".getBytes(UTF_8)),
            Map.entry("xlsx", new byte[0]),
            Map.entry("csv", new byte[0]),
            Map.entry("csv", new byte[] {0, 1, 2, (byte) 0xff, 0}))) {
      RestClient.Answer answer = post(curator, hostile.getKey(), "f", hostile.getValue(), fields);
      assertThat(answer.status()).as(answer.toString()).isIn(202, 400, 422);
      if (answer.status() == 202) {
        JsonObject ended = ended(curator, answer.json().getString("id"));
        assertThat(ended.getString("status").equals("FAILED") || !outcomes(ended).contains("NEW"))
            .as(ended.toString())
            .isTrue();
      }
    }
  }

  @Test
  void somebodyElsesImportIsNotThereAndContributorsStayInTheirRegion(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    RestClient contributor = RestClient.signedIn(server.base(), "contributor.dki");
    String word = word();
    String rows =
        HEAD
            + ("Sini " + word + ",Ringkasan,31,2.10,PUBLIC,PRACTICE\r\n")
            + ("Sana " + word + ",Ringkasan,65,2.10,PUBLIC,PRACTICE\r\n");
    byte[] file = rows.getBytes(UTF_8);
    JsonObject own = run(contributor, "csv", "a.csv", file, Map.of("dryRun", "false"));
    assertThat(outcomes(own)).containsExactly("NEW", "INVALID");
    Waiting.until(() -> total(contributor, word) == 1);
    assertThat(total(RestClient.anonymous(server.base()), word)).isZero();

    JsonObject foreign = run(curator, "csv", "a.csv", file, Map.of("dryRun", "true"));
    String path = "api/v1/imports/" + foreign.getString("id");
    assertThat(contributor.get(path).status()).isEqualTo(404);
    assertThat(curator.get(path).status()).isEqualTo(200);
  }

  @Test
  void whatIsExportedIsUnchangedWhenItComesBack(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    byte[] file =
        curator
            .get("api/v1/solutions?format=csv&region=31&status=PUBLISHED")
            .text()
            .getBytes(UTF_8);
    JsonObject done = run(curator, "csv", "ekspor.csv", file, Map.of("dryRun", "true"));
    assertThat(done.getInt("total")).isPositive();
    assertThat(done.getJsonArray("rows").getValuesAs(JsonObject.class))
        .allSatisfy(
            row -> {
              assertThat(row.getString("outcome")).as(row.toString()).isEqualTo("UPDATED");
              assertThat(row.getJsonArray("errors").toString()).contains("unchanged");
            });
  }

  @Test
  void personsAreLeftOutAndTheReportSaysSo(TeladanServer server) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String word = word();
    String file =
        "Nama Aplikasi;Fungsi;Narahubung;No HP\r\n"
            + ("Aplikasi " + word + ";Mengurus surat;Budi 0812-3456-7890;081234567890\r\n");
    Map<String, String> fields =
        Map.of("regionCode", "31", "mainAffair", "2.16", "audience", "GOVERNMENT");
    JsonObject done = run(curator, "csv", "a.csv", file.getBytes(UTF_8), fields);
    JsonObject row = done.getJsonArray("rows").getJsonObject(0);
    assertThat(row.getString("outcome")).isEqualTo("NEW");
    assertThat(row.getJsonArray("errors").toString()).contains("private-contact", "contactUnit");
    RestClient.Answer written = curator.get("api/v1/solutions/" + row.getString("solutionId"));
    assertThat(written.text()).contains(word).doesNotContain("Budi", "0812", "7890");
  }
}
