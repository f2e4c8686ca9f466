package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Adoptions from outside: who changes what, two at once, proof from both sides, what is known. */
@ExtendWith(SharedTeladan.class)
class AdoptionIT {
  private static final String ADOPTIONS = "api/v1/adoptions";
  private static final List<String> OTHERS =
      List.of(
          "coordinator.dki",
          "coordinator.nasional",
          "contributor.dki",
          "official.kaltara",
          "visitor.kaltara",
          "curator",
          "admin",
          Callers.NOBODY);

  @Test
  void nobodyOutsideTheRegionChangesIts(TeladanServer server) {
    Callers callers = new Callers(server.base());
    RestClient own = callers.as("coordinator.kaltara");
    String adoption = begin(own, solution(server, "32"));
    RestClient.Answer before = own.get(adoption);
    SoftAssertions all = new SoftAssertions();
    for (String name : OTHERS) {
      RestClient other = callers.as(name);
      int refused = name.equals(Callers.NOBODY) ? 401 : 403;
      String tag = before.header("ETag");
      JsonObject body = RestClient.object().add("remark", "asing").build();
      all.assertThat(other.put(adoption, tag, body).status()).as(name + " PUT").isEqualTo(refused);
      all.assertThat(patch(other, adoption, tag, body)).as(name + " PATCH").isEqualTo(refused);
      JsonObject stop = step("STOPPED").add("reason", "BUDGET").add("reusable", "x").build();
      for (String route : List.of("/transitions", "/statements")) {
        all.assertThat(other.post(adoption + route, stop).status())
            .as(name + " POST " + route)
            .isEqualTo(refused);
      }
      all.assertThat(attach(other, adoption)).as(name + " attaches").isEqualTo(refused);
      JsonObject confirm = RestClient.object().add("decision", "CONFIRMED").build();
      all.assertThat(other.post(adoption + "/confirmation", confirm).status())
          .as(name + " confirms what is not theirs to confirm")
          .isEqualTo(refused);
    }
    for (String name : List.of("coordinator.dki", "contributor.dki", "curator")) {
      all.assertThat(callers.as(name).get(ADOPTIONS + "/board?region=65").status())
          .as(name + " reads the board")
          .isEqualTo(403);
      all.assertThat(callers.as(name).get(ADOPTIONS + "/board").status()).isEqualTo(403);
      all.assertThat(callers.as(name).get(adoption + "/proof").status()).isEqualTo(403);
      all.assertThat(callers.as(name).get(adoption + "/attachments").status()).isEqualTo(404);
    }
    all.assertThat(own.get(adoption).text()).isEqualTo(before.text());
    all.assertAll();
  }

  @Test
  void theSecondOfTwoCoordinatorsHearsOfTheFirst(TeladanServer server) {
    RestClient one = RestClient.signedIn(server.base(), "coordinator.kaltara");
    RestClient two = RestClient.signedIn(server.base(), "coordinator.kaltara");
    String adoption = begin(one, solution(server, "35.78"));
    String tag = two.get(adoption).header("ETag");
    JsonObject assessed = step("ASSESSED").add("remark", "Cocok").build();
    assertThat(one.post(adoption + "/transitions", assessed).status()).isEqualTo(200);

    HttpRequest.Builder late =
        two.request(adoption + "/transitions")
            .header("Content-Type", "application/json")
            .header("If-Match", tag)
            .POST(BodyPublishers.ofString(assessed.toString()));
    assertThat(two.send(late).status()).as("with the version it has seen").isEqualTo(412);
    RestClient.Answer moved = two.post(adoption + "/transitions?seen=INTERESTED", assessed);
    assertThat(moved.status()).as("with the stage it has seen").isEqualTo(409);
    assertThat(moved.text()).contains("moved-on", "INTERESTED", "ASSESSED");
    RestClient.Answer again = two.post(adoption + "/transitions", assessed);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("already-there");
    assertThat(two.get(adoption + "/history").json().getInt("total")).isEqualTo(2);

    JsonObject board = two.get(ADOPTIONS + "/board?region=65").json();
    int cards =
        board.getJsonArray("columns").stream()
            .mapToInt(c -> c.asJsonObject().getInt("total"))
            .sum();
    assertThat(board.getInt("shown")).isEqualTo(cards).isEqualTo(board.getInt("total"));
    assertThat(two.get(ADOPTIONS + "/board/rows?region=65&format=xlsx").header("Content-Type"))
        .contains("spreadsheetml");
  }

  @Test
  void aDisputeIsAnsweredByANewStatementAndAllOfItIsProof(TeladanServer server) {
    Callers callers = new Callers(server.base());
    RestClient adopter = callers.as("coordinator.kaltara");
    RestClient owner = callers.as("contributor.dki");
    String adoption = begin(adopter, solution(server, "31"));
    JsonObject disputed =
        RestClient.object().add("decision", "DISPUTED").add("remark", "Belum kami kenal").build();
    assertThat(owner.post(adoption + "/confirmation", disputed).status()).isEqualTo(200);
    JsonObject statement =
        RestClient.object().add("remark", "Lihat naskah").add("office", "Kepala Dinas").build();
    RestClient.Answer stated = adopter.post(adoption + "/statements", statement);
    assertThat(stated.status()).as(stated.toString()).isEqualTo(200);
    assertThat(stated.json().getJsonObject("proof").getString("state")).isEqualTo("STATED");
    JsonObject confirmed =
        RestClient.object().add("decision", "CONFIRMED").add("office", "Kepala Unit").build();
    assertThat(owner.post(adoption + "/confirmation", confirmed).status()).isEqualTo(200);
    RestClient.Answer held = adopter.post(adoption + "/statements", statement);
    assertThat(held.status()).isEqualTo(422);
    assertThat(held.text()).contains("confirmation-holds");
    assertThat(adopter.get(adoption + "/proofs").json().getInt("total")).isEqualTo(4);
    assertThat(callers.as(Callers.NOBODY).get(adoption + "/proofs").text())
        .doesNotContain("Kepala Dinas", "Kepala Unit", "Lihat naskah");
    assertThat(attach(adopter, adoption)).isEqualTo(201);
    assertThat(owner.get(adoption + "/attachments").json().getInt("total")).isEqualTo(1);
    assertThat(callers.as(Callers.NOBODY).get(adoption + "/attachments").status()).isEqualTo(404);
    for (RestClient side : List.of(adopter, owner)) {
      RestClient.Answer pack = side.get(adoption + "/proof");
      assertThat(pack.status()).isEqualTo(200);
      assertThat(pack.text()).startsWith("%PDF");
    }
  }

  @Test
  void aFileIsTriedFirstAndEachRowIsTakenWholeOrNotAtAll(TeladanServer server) {
    Callers callers = new Callers(server.base());
    RestClient own = callers.as("coordinator.kaltara");
    String good = solution(server, "31");
    String bad = solution(server, "31");
    String file =
        "id;judul;wilayah;tahap;sejak;perjanjian;keterangan\n"
            + good
            + ";;;Disepakati;2 April 2026;PKS;Cocok\n"
            + bad
            + ";;;Berjalan;2026;;\n"
            + good
            + ";;Jakarta;Berminat;;;\n"
            + ";Tidak pernah ada;;;;;\n";
    RestClient.Answer tried = bring(own, file, "true");
    assertThat(tried.status()).as(tried.toString()).isEqualTo(200);
    assertThat(outcomes(tried)).containsExactly("NEW", "INVALID", "INVALID", "INVALID");
    assertThat(tried.text()).contains("missing.result", "unknown-solution");
    assertThat(own.get(ADOPTIONS + "?region=65&solution=" + good).json().getInt("total")).isZero();

    RestClient.Answer done = bring(own, file, "false");
    assertThat(outcomes(done)).containsExactly("NEW", "INVALID", "INVALID", "INVALID");
    JsonObject taken =
        own.get(ADOPTIONS + "?region=65&solution=" + good)
            .json()
            .getJsonArray("items")
            .getJsonObject(0);
    assertThat(taken.getString("stage")).isEqualTo("AGREED");
    assertThat(taken.getString("date")).isEqualTo("2026-04-02");
    assertThat(own.get(ADOPTIONS + "?region=65&solution=" + bad).json().getInt("total"))
        .as("a stage whose conditions are not met leaves nothing")
        .isZero();
    assertThat(outcomes(bring(own, file, "false"))).startsWith("DUPLICATE");
    assertThat(bring(callers.as("coordinator.dki"), file, "false").status()).isEqualTo(403);
    assertThat(bring(callers.as("curator"), file, "true").status()).isEqualTo(403);
    assertThat(bring(own, "", "true").status()).isEqualTo(422);

    String strange =
        "Kolom A;Posisi\n"
            + own.get("api/v1/solutions/" + bad).json().getString("title")
            + ";Dinilai\n";
    assertThat(bring(own, strange, "true").text()).contains("file-no-title-column");
    String columns = "{\"Kolom A\":\"title\",\"Posisi\":\"\"}";
    RestClient.Answer said = bring(own, strange, "true", columns);
    assertThat(outcomes(said)).containsExactly("NEW");
    assertThat(said.text()).contains("\"Kolom A\"");
    assertThat(bring(own, strange, "true", "[1]").text()).contains("not-an-object-of-texts");
    assertThat(own.get(ADOPTIONS + "/imports/template").header("Content-Type"))
        .contains("spreadsheetml");
  }

  private static List<String> outcomes(RestClient.Answer answer) {
    return answer.json().getJsonArray("rows").stream()
        .map(row -> row.asJsonObject().getString("outcome"))
        .toList();
  }

  private static RestClient.Answer bring(RestClient client, String file, String trial) {
    return bring(client, file, trial, "");
  }

  private static RestClient.Answer bring(
      RestClient client, String file, String trial, String columns) {
    String form =
        "--b\r\nContent-Disposition: form-data; name=\"columns\"\r\n\r\n"
            + columns
            + "\r\n--b\r\nContent-Disposition: form-data; name=\"regionCode\"\r\n\r\n65\r\n"
            + "--b\r\nContent-Disposition: form-data; name=\"dryRun\"\r\n\r\n"
            + trial
            + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\n"
            + file
            + "\r\n--b--\r\n";
    return client.send(
        client
            .request(ADOPTIONS + "/imports")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(form)));
  }

  @Test
  void whatIsKnownOfRealAdoptionsIsToldAsSurelyAsItIs(TeladanServer server) {
    RestClient nobody = RestClient.anonymous(server.base());
    for (String title : List.of("JAKI", "CRM (Cepat Respon Masyarakat)")) {
      JsonObject aceh = known(nobody, title, "11.71");
      assertThat(aceh.getString("stage")).isEqualTo("AGREED");
      assertThat(aceh.getString("instrument")).isEqualTo("SWAKELOLA_TIPE_II");
      assertThat(aceh.getString("date")).isEqualTo("2025-05-24");
      assertThat(aceh.getString("confidence")).isEqualTo("H");
    }
    for (String region : List.of("72.02", "32.04", "19.06", "73.15", "13.74", "91.71")) {
      JsonObject adopter = known(nobody, "Tangerang LIVE", region);
      assertThat(adopter.getString("stage")).isEqualTo("AGREED");
      assertThat(adopter.getString("instrument")).isEqualTo("HIBAH");
      assertThat(adopter.getString("confidence")).isEqualTo("H");
      assertThat(adopter.getJsonObject("proof").getString("state")).isEqualTo("STATED");
    }
    JsonObject claimed = known(nobody, "JAKI", "18");
    assertThat(claimed.isNull("stage")).as("nobody knows how far Lampung is").isTrue();
    assertThat(claimed.getString("confidence")).isEqualTo("M");
    assertThat(known(nobody, "iJakarta", "64").getString("confidence")).isEqualTo("M");
    assertThat(known(nobody, "iKaltim", "65").getString("stage")).isEqualTo("LIVE");
    String child = known(nobody, "iJakarta", "64").getString("resultSolutionId");
    assertThat(child).isEqualTo(Bodies.solutionId(nobody, "iKaltim"));
    String grandchild = known(nobody, "iKaltim", "65").getString("resultSolutionId");
    assertThat(nobody.get("api/v1/solutions/" + grandchild).json().getString("title"))
        .isEqualTo("iKaltara");
  }

  private static JsonObject known(RestClient client, String title, String region) {
    String solution =
        client
            .get("api/v1/solutions?size=100&q=" + title.replaceAll("[( ].*", ""))
            .json()
            .getJsonArray("items")
            .stream()
            .map(item -> item.asJsonObject())
            .filter(item -> item.getString("title").equals(title))
            .map(item -> item.getString("id"))
            .findFirst()
            .orElseThrow();
    return client
        .get(ADOPTIONS + "?solution=" + solution + "&region=" + region)
        .json()
        .getJsonArray("items")
        .getJsonObject(0);
  }

  private static String begin(RestClient coordinator, String solution) {
    JsonObject start =
        RestClient.object().add("solutionId", solution).add("regionCode", "65").build();
    RestClient.Answer begun = coordinator.post(ADOPTIONS, start);
    assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
    return ADOPTIONS + "/" + begun.json().getString("id");
  }

  /** A published solution of its own for each test. */
  private static String solution(TeladanServer server, String region) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String word = "topas" + Long.toString(System.nanoTime(), 36);
    RestClient.Answer made = curator.post("api/v1/solutions", Bodies.solution(word, region));
    String id = made.json().getString("id");
    RestClient.Answer open =
        curator.post("api/v1/solutions/" + id + "/transitions", step("PUBLISHED").build());
    assertThat(open.status()).as(open.toString()).isEqualTo(200);
    return id;
  }

  private static JsonObjectBuilder step(String to) {
    return RestClient.object().add("to", to);
  }

  private static int patch(RestClient client, String path, String tag, JsonObject body) {
    return client
        .send(
            client
                .request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .method("PATCH", BodyPublishers.ofString(body.toString())))
        .status();
  }

  private static int attach(RestClient client, String adoption) {
    String form =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"naskah.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\nNaskah kerja sama\r\n--b--\r\n";
    return client
        .send(
            client
                .request(adoption + "/attachments")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(form)))
        .status();
  }
}
