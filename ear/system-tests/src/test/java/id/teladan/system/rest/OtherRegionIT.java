package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A region writes one word into everything that is its own, and others read every route of the
 * generated document with the numbers of these very objects: nobody meets the word, in an answer or
 * its headers, in a count, a feed or a file.
 */
@ExtendWith(SharedTeladan.class)
class OtherRegionIT {
  private static final List<String> STRANGERS = List.of(Callers.NOBODY, "coordinator.dki");

  private final String word = "rahasia" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
  private final Map<String, String> numbers = new HashMap<>();

  @Test
  void meetsNothingThatIsNotTheirs(TeladanServer server) {
    Callers callers = new Callers(server.base());
    write(callers);
    JsonObject paths =
        callers.as(Callers.NOBODY).get("openapi?format=json").json().getJsonObject("paths");
    SoftAssertions all = new SoftAssertions();
    int owner = 0;
    for (String path : paths.keySet()) {
      if (paths.getJsonObject(path).containsKey("get")) {
        for (String address : addresses(path)) {
          owner += meets(callers.as("coordinator.kaltara").get(address)) ? 1 : 0;
          for (String stranger : STRANGERS) {
            RestClient.Answer answer = callers.as(stranger).get(address);
            all.assertThat(meets(answer)).as(stranger + " " + address + answer).isFalse();
            all.assertThat(answer.status()).as(stranger + " " + address).isLessThan(500);
          }
        }
      }
    }
    assertThat(owner).as("answers in which its owner meets the word").isGreaterThan(25);
    unknownLooksLikeForbidden(callers.as("coordinator.dki"), all);
    all.assertAll();
  }

  /** The word elsewhere than in what repeats the question. */
  private boolean meets(RestClient.Answer answer) {
    return answer.text().replace("q=" + word, "").replace("<title>" + word, "").contains(word)
        || answer.response().headers().map().toString().contains(word);
  }

  /** What must not be known of answers as if it were not there, to the letter. */
  private void unknownLooksLikeForbidden(RestClient stranger, SoftAssertions all) {
    for (String path : List.of("visits/%s/notes", "solutions/%s", "visit-requests/%s")) {
      String hidden = path.formatted(numbers.get(path.replaceFirst("/.*", "")));
      RestClient.Answer known = stranger.get("api/v1/" + hidden);
      RestClient.Answer unknown = stranger.get("api/v1/" + path.formatted("987654321"));
      all.assertThat(known.status()).as(hidden).isEqualTo(unknown.status());
      if (!path.startsWith("visits")) {
        all.assertThat(known.text()).as(hidden).isEqualTo(unknown.text());
      }
    }
  }

  private List<String> addresses(String path) {
    String address = path.substring(1);
    String kind = path.split("/")[3];
    String number = numbers.getOrDefault(kind, "1");
    address =
        address
            .replace("{id}", number)
            .replace("{key}", number)
            .replace("{kind}", "visit")
            .replace("{note}", numbers.get("note"))
            .replace("{finding}", numbers.get("finding"))
            .replace("{followUp}", numbers.get("followUp"))
            .replace("{version}", "0")
            .replace("{code}", "65")
            .replace("{indicator}", "HDI")
            .replace("{shape}", "lines")
            .replace("{token}", "x")
            .replace("{file}", "1");
    if (address.contains("{paper}")) {
      return List.of(address.replace("{paper}", "report"), address.replace("{paper}", "plan"));
    }
    if (path.contains("{")) {
      return List.of(address);
    }
    return List.of(address + "?size=100&region=65", address + "?format=csv&q=" + word);
  }

  private void write(Callers callers) {
    RestClient curator = callers.as("curator");
    RestClient region = callers.as("coordinator.kaltara");
    JsonObject draft =
        Json.createObjectBuilder(Bodies.solution(word, "65")).add("lessons", word).build();
    numbers.put("solutions", created(curator, "solutions", Json.createObjectBuilder(draft)));
    numbers.put("attachments", file(curator, "solutions/" + numbers.get("solutions")));
    String visit =
        created(
            region,
            "visits",
            RestClient.object()
                .add("visitorCode", "65")
                .add("hostCode", "36")
                .add("date", "2026-11-20")
                .add("kind", "STUDI_TIRU")
                .add("title", word)
                .add("purpose", word)
                .add("themes", Json.createArrayBuilder().add(word)));
    numbers.put("visits", visit);
    numbers.put("audit", visit);
    numbers.put("note", UUID.randomUUID().toString());
    created(
        region,
        "visits/" + visit + "/notes",
        RestClient.object().add("id", numbers.get("note")).add("theme", word).add("text", word));
    JsonObjectBuilder finding = RestClient.object().add("title", word).add("text", word);
    numbers.put("finding", created(region, "visits/" + visit + "/findings", finding));
    JsonObjectBuilder plan = RestClient.object().add("action", word);
    numbers.put("followUp", created(region, "visits/" + visit + "/follow-ups", plan));
    numbers.put(
        "visit-requests",
        created(
            region,
            "visit-requests",
            RestClient.object()
                .add("visitorCode", "65")
                .add("hostCode", "36")
                .add("kind", "STUDI_TIRU")
                .add("purpose", word)));
    numbers.put(
        "saved-searches",
        created(
            region, "saved-searches", RestClient.object().add("name", word).add("query", "q=a")));
    numbers.put(
        "peer-groups",
        created(
            region,
            "peer-groups",
            RestClient.object()
                .add("name", word)
                .add("members", Json.createArrayBuilder().add("31").add("65").add("32"))));
  }

  private String file(RestClient client, String owner) {
    byte[] text = ("isi " + word).getBytes(StandardCharsets.UTF_8);
    RestClient.Answer sent =
        Uploads.send(client, "api/v1/" + owner + "/attachments", word + ".txt", text, Map.of());
    assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    return sent.json().getString("id");
  }

  private static String created(RestClient client, String path, JsonObjectBuilder body) {
    RestClient.Answer made = client.post("api/v1/" + path, body.build());
    assertThat(made.status()).as(path + " " + made).isEqualTo(201);
    return made.json().getString("id");
  }
}
