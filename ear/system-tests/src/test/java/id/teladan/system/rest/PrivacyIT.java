package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody may not read does not exist for them: not in hits, counts or suggestions. */
@ExtendWith(SharedTeladan.class)
class PrivacyIT {

  @Test
  void aDraftExistsForItsRegionAndTheCuratorsAlone(TeladanServer server) {
    Callers callers = new Callers(server.base());
    String word = "zirkonium" + Long.toString(System.nanoTime(), 36);
    RestClient.Answer created =
        callers.as("contributor.dki").post("api/v1/solutions", Bodies.solution(word, "31"));
    assertThat(created.status()).as(created.toString()).isEqualTo(201);
    String path = "api/v1/solutions/" + created.json().getString("id");
    Waiting.until(() -> total(callers.as("contributor.dki"), word) == 1);

    List<String> insiders = List.of("contributor.dki", "coordinator.dki", "curator");
    for (Map.Entry<String, RestClient> caller : callers.all().entrySet()) {
      boolean insider = insiders.contains(caller.getKey());
      RestClient client = caller.getValue();
      assertThat(client.get(path).status()).as(caller.getKey()).isEqualTo(insider ? 200 : 404);
      assertThat(total(client, word)).as(caller.getKey()).isEqualTo(insider ? 1 : 0);
      String near = word.substring(0, word.length() - 1) + "q";
      for (String question : List.of("search?q=" + word, "suggest?q=" + word.substring(0, 12))) {
        boolean told = client.get("api/v1/" + question).text().contains(word + " title");
        assertThat(told).as(caller.getKey() + " " + question).isEqualTo(insider);
      }
      if (!insider) {
        assertThat(client.get("api/v1/search?q=" + near).text()).doesNotContain(word);
        assertThat(client.get("api/v1/solutions?q=" + word + "&format=csv").text())
            .doesNotContain(word);
      }
    }
  }

  @Test
  void aNoteIsReadByItsTeamAndItsCoordinatorOnly(TeladanServer server) {
    Callers callers = new Callers(server.base());
    String visit = Bodies.visitOf2018(callers.as("visitor.kaltara"));
    String word = "obsidian" + Long.toString(System.nanoTime(), 36);
    JsonObject note =
        RestClient.object()
            .add("id", UUID.randomUUID().toString())
            .add("theme", "Smart city")
            .add("text", word)
            .add("kind", "FACT")
            .build();
    String notes = "api/v1/visits/" + visit + "/notes";
    assertThat(callers.as("visitor.kaltara").post(notes, note).status()).isEqualTo(201);

    List<String> insiders = List.of("visitor.kaltara", "coordinator.kaltara");
    for (Map.Entry<String, RestClient> caller : callers.all().entrySet()) {
      boolean insider = insiders.contains(caller.getKey());
      RestClient client = caller.getValue();
      RestClient.Answer answer = client.get(notes);
      assertThat(answer.text().contains(word)).as(caller.getKey()).isEqualTo(insider);
      assertThat(answer.status())
          .as(caller.getKey())
          .isIn(insider ? List.of(200) : List.of(401, 403, 404));
      assertThat(client.get("api/v1/visits/" + visit).text()).doesNotContain(word);
      assertThat(client.get("api/v1/search?q=" + word).text()).doesNotContain("\"" + word);
      assertThat(total(client, word)).isZero();
    }
  }

  private static long total(RestClient client, String word) {
    return client.get("api/v1/search?q=" + word).json().getJsonNumber("total").longValue();
  }
}
