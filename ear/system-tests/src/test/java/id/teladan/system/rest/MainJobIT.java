package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job by script: find, visit, note, conclude, follow up, adopt. */
@ExtendWith(SharedTeladan.class)
class MainJobIT {

  @Test
  void fromASearchToAnAdoption(TeladanServer server) {
    Callers callers = new Callers(server.base());
    assertThat(titles(callers.as(Callers.NOBODY), "izin"))
        .contains("JakEVO", "Surabaya Single Window (SSW)");
    String solution = Bodies.solutionId(callers.as(Callers.NOBODY), "Sapawarga");

    RestClient team = callers.as("visitor.kaltara");
    String visit = "api/v1/visits/" + Bodies.visitOf2018(team);
    JsonObject note = note(solution);
    assertThat(team.post(visit + "/notes", note).status()).isEqualTo(201);
    assertThat(team.post(visit + "/notes", note).status()).as("the same again").isLessThan(300);
    assertThat(team.get(visit + "/notes").text().split(note.getString("id"), -1)).hasSize(2);
    RestClient.Answer finding = team.post(visit + "/findings", finding(solution));
    assertThat(finding.status()).as(finding.toString()).isEqualTo(201);
    RestClient.Answer followUp = team.post(visit + "/follow-ups", followUp(solution));
    assertThat(followUp.status()).as(followUp.toString()).isEqualTo(201);

    adopt(callers, solution);
    aWholePlanBecomesAdoptionsOnce(callers, visit, followUp.json().getString("id"));
  }

  private static void aWholePlanBecomesAdoptionsOnce(
      Callers callers, String visit, String followUp) {
    RestClient coordinator = callers.as("coordinator.kaltara");
    String path = visit + "/follow-ups/adoptions";
    JsonObject nothing = RestClient.object().build();
    assertThat(callers.as("visitor.kaltara").post(path, nothing).status()).isEqualTo(403);
    assertThat(callers.as("coordinator.dki").post(path, nothing).status()).isIn(403, 404);
    RestClient.Answer planned =
        coordinator.post(
            visit + "/follow-ups", followUp(Bodies.solutionId(coordinator, "iJakarta")));
    String other = planned.json().getString("id");
    assertThat(outcomes(coordinator.get(path)))
        .containsEntry(followUp, "EXISTING")
        .containsEntry(other, "NEW");
    assertThat(outcomes(coordinator.post(path, nothing))).containsEntry(other, "NEW");
    String before = coordinator.get("api/v1/adoptions?region=65").json().get("total").toString();
    assertThat(outcomes(coordinator.post(path, nothing)))
        .containsEntry(followUp, "EXISTING")
        .containsEntry(other, "EXISTING");
    assertThat(coordinator.get("api/v1/adoptions?region=65").json().get("total"))
        .hasToString(before);
  }

  private static Map<String, String> outcomes(RestClient.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json().getJsonArray("items").stream()
        .map(JsonValue::asJsonObject)
        .collect(
            Collectors.toMap(
                row -> row.get("followUpId").toString().replace("\"", ""),
                row -> row.getString("outcome")));
  }

  private static void adopt(Callers callers, String solution) {
    RestClient coordinator = callers.as("coordinator.kaltara");
    JsonObject start =
        RestClient.object().add("solutionId", solution).add("regionCode", "65").build();
    assertThat(callers.as("coordinator.dki").post("api/v1/adoptions", start).status())
        .as("another region's coordinator")
        .isEqualTo(403);
    RestClient.Answer created = coordinator.post("api/v1/adoptions", start);
    assertThat(created.status()).as(created.toString()).isEqualTo(201);
    assertThat(created.json().getString("stage")).isEqualTo("INTERESTED");
    assertThat(coordinator.post("api/v1/adoptions", start).status()).isEqualTo(409);

    String moves = "api/v1/adoptions/" + created.json().getString("id") + "/transitions";
    JsonObject bare = RestClient.object().add("to", "ASSESSED").build();
    RestClient.Answer refused = coordinator.post(moves, bare);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().getJsonArray("errors").toString()).contains("remark");
    JsonObject assessed =
        RestClient.object().add("to", "ASSESSED").add("remark", "Cocok dengan perubahan").build();
    RestClient.Answer moved = coordinator.post(moves, assessed);
    assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    assertThat(moved.json().getString("stage")).isEqualTo("ASSESSED");
  }

  @Test
  void aSolutionIsWrittenByVersionsAndNamesWhatIsWrong(TeladanServer server) {
    RestClient contributor = RestClient.signedIn(server.base(), "contributor.dki");
    String word = "kuarsa" + Long.toString(System.nanoTime(), 36);
    RestClient.Answer created = contributor.post("api/v1/solutions", Bodies.solution(word, "31"));
    String path = "api/v1/solutions/" + created.json().getString("id");
    assertThat(created.header("Location")).endsWith(path);
    assertThat(created.header("ETag")).isNotBlank();

    RestClient.Answer read = contributor.get(path);
    JsonObject longer =
        Json.createObjectBuilder(read.json()).add("summary", "Lebih jelas " + word).build();
    assertThat(withoutIfMatch(contributor, path, longer)).isEqualTo(428);
    RestClient.Answer changed = contributor.put(path, read.header("ETag"), longer);
    assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    assertThat(contributor.put(path, read.header("ETag"), longer).status()).isEqualTo(412);

    JsonObject unknown = Json.createObjectBuilder(read.json()).add("colour", "red").build();
    RestClient.Answer refused = contributor.put(path, changed.header("ETag"), unknown);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(refused.json().getJsonArray("errors").toString()).contains("colour");

    JsonObject empty = Json.createObjectBuilder(read.json()).add("title", JsonValue.NULL).build();
    RestClient.Answer invalid = contributor.put(path, changed.header("ETag"), empty);
    assertThat(invalid.status()).isEqualTo(422);
    assertThat(invalid.json().getJsonArray("errors").toString()).contains("title");

    String etag = contributor.get(path).header("ETag");
    assertThat(contributor.delete(path, etag).status()).isEqualTo(204);
    assertThat(contributor.get(path).status()).isEqualTo(404);
  }

  private static int withoutIfMatch(RestClient client, String path, JsonObject body) {
    return client
        .send(
            client
                .request(path)
                .header("Content-Type", "application/json")
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(body.toString())))
        .status();
  }

  private static List<String> titles(RestClient client, String words) {
    return client.get("api/v1/search?q=" + words).json().getJsonArray("hits").stream()
        .map(hit -> hit.asJsonObject().getString("title"))
        .toList();
  }

  private static JsonObject note(String solution) {
    return RestClient.object()
        .add("id", UUID.randomUUID().toString())
        .add("theme", "Pengaduan")
        .add("text", "Warga mengadu lewat satu aplikasi")
        .add("kind", "FACT")
        .add("similarity", "Sama-sama punya dinas kominfo")
        .add("difference", "Jaringan di Kaltara belum merata")
        .add("solutionId", solution)
        .build();
  }

  private static JsonObject finding(String solution) {
    return RestClient.object()
        .add("title", "Satu kanal pengaduan")
        .add("text", "Aduan terkumpul di satu tempat")
        .add("solutionId", solution)
        .build();
  }

  private static JsonObject followUp(String solution) {
    return RestClient.object()
        .add("action", "Kaji satu kanal pengaduan")
        .add("responsibleAgency", "Diskominfo")
        .add("dueDate", "2026-12-31")
        .add("solutionId", solution)
        .build();
  }
}
