package id.teladan.system.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.rest.Bodies;
import id.teladan.system.rest.RestClient;
import id.teladan.system.rest.Waiting;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Whom something concerns hears of it once, whenever the power goes. */
class TellingIT {

  @Test
  void whatWasPublishedJustBeforeAPowerCutIsToldOnceAfterIt() {
    try (TeladanServer server = TeladanServer.start("telling", TestDatabase.chosen())) {
      RestClient official = RestClient.signedIn(server.base(), "official.kaltara");
      RestClient curator = RestClient.signedIn(server.base(), "curator");
      JsonObject wish =
          RestClient.object().add("name", "Kabar").add("query", "q=mendadakterbit").build();
      assertThat(official.post("api/v1/saved-searches", wish).status()).isEqualTo(201);
      publish(curator, "mendadakterbit");
      server.kill();

      server.start();
      RestClient after = RestClient.signedIn(server.base(), "official.kaltara");
      Waiting.until(() -> told(after) >= 1);
      server.stop();
      server.start();
      RestClient again = RestClient.signedIn(server.base(), "official.kaltara");
      // A later one is told after whatever was left of the earlier one.
      publish(RestClient.signedIn(server.base(), "curator"), "mendadakterbit kedua");
      Waiting.until(() -> told(again) >= 2);
      assertThat(told(again)).isEqualTo(2);
    }
  }

  private static void publish(RestClient curator, String word) {
    String id =
        curator.post("api/v1/solutions", Bodies.solution(word, "31")).json().getString("id");
    JsonObject publish = RestClient.object().add("to", "PUBLISHED").build();
    assertThat(curator.post("api/v1/solutions/" + id + "/transitions", publish).status())
        .isEqualTo(200);
  }

  private static long told(RestClient client) {
    return client.get("api/v1/notices?size=100").json().getJsonNumber("total").longValue();
  }
}
