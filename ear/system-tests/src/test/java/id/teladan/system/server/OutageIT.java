package id.teladan.system.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.rest.Bodies;
import id.teladan.system.rest.RestClient;
import id.teladan.system.rest.Waiting;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The database goes away under a running server: people search and read on, nobody's writing is
 * taken or lost, and all goes on by itself when it is back, the work by the clock too.
 */
class OutageIT {
  private static final String TOKEN = "for-the-watching-program";

  /** Long enough for every timer of a few seconds to fail more than twice. */
  private static final long AWAY_MILLIS = 15_000;

  @Test
  void readsOnWhileTheDatabaseIsAwayAndGoesOnByItself() throws Exception {
    PostgresDatabase database = new PostgresDatabase();
    try (TeladanServer server =
        TeladanServer.start("outage", database, Map.of("TELADAN_METRICS_TOKEN", TOKEN))) {
      RestClient official = RestClient.signedIn(server.base(), "official.kaltara");
      wish(official);
      String id = publish(server, "Wengkelan <satu>");
      RestClient anybody = RestClient.anonymous(server.base());
      Waiting.until(() -> total(anybody, "wengkelan") == 1);
      assertThat(metrics(server)).contains("teladan_database_up 1.0");

      database.stop();
      Waiting.until(() -> metrics(server).contains("teladan_database_up 0.0"));
      long away = System.nanoTime();
      assertThat(total(anybody, "wengkelan")).isEqualTo(1);
      HttpResponse<String> solution = page(server, "solutions/" + id, null);
      assertThat(solution.statusCode()).isEqualTo(200);
      assertThat(solution.body()).contains("Wengkelan &lt;satu&gt;");
      assertThat(page(server, "search?q=wengkelan", null).statusCode()).isEqualTo(200);
      refusesToWrite(official);
      keepsWhatWasTyped(server);
      Thread.sleep(Math.max(0, AWAY_MILLIS - (System.nanoTime() - away) / 1_000_000));

      database.start();
      Waiting.until(() -> anybody.get("health/ready").status() == 200);
      publish(server, "Wengkelan kedua");
      Waiting.until(() -> total(anybody, "wengkelan") == 2);
      Waiting.until(() -> told(official) >= 1);
    }
  }

  private static void refusesToWrite(RestClient client) {
    RestClient.Answer refused = client.post("api/v1/solutions", Bodies.solution("Hilang", "65"));
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.json().getString("code")).isEqualTo("database-unavailable");
    assertThat(refused.header("Retry-After")).isNotBlank();
  }

  private static void keepsWhatWasTyped(TeladanServer server) throws Exception {
    HttpResponse<String> kept =
        page(server, "needs", "form%3Atitle=Air+%22bersih%22&regionCode=65&password=rahasia");
    assertThat(kept.statusCode()).isEqualTo(503);
    assertThat(kept.body())
        .contains("name=\"form:title\"", "value=\"Air &quot;bersih&quot;\"", "name=\"regionCode\"")
        .doesNotContain("rahasia");
  }

  private static void wish(RestClient official) {
    JsonObject wish =
        RestClient.object().add("name", "Jembatan").add("query", "q=wengkelan+kedua").build();
    assertThat(official.post("api/v1/saved-searches", wish).status()).isEqualTo(201);
  }

  private static String publish(TeladanServer server, String title) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String id =
        curator.post("api/v1/solutions", Bodies.solution(title, "31")).json().getString("id");
    JsonObject publish = RestClient.object().add("to", "PUBLISHED").build();
    assertThat(curator.post("api/v1/solutions/" + id + "/transitions", publish).status())
        .isEqualTo(200);
    return id;
  }

  private static long total(RestClient client, String words) {
    return client
        .get("api/v1/search?q=" + words.replace(' ', '+'))
        .json()
        .getJsonNumber("total")
        .longValue();
  }

  private static long told(RestClient client) {
    return client.get("api/v1/notices?size=100").json().getJsonNumber("total").longValue();
  }

  private static String metrics(TeladanServer server) {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(server.base().resolve("metrics"))
                  .header("Authorization", "Bearer " + TOKEN)
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> page(TeladanServer server, String path, String form)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.base().resolve(path));
    if (form != null) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(form));
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
