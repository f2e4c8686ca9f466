package id.teladan.system.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.rest.Bodies;
import id.teladan.system.rest.RestClient;
import id.teladan.system.rest.TrustSteps;
import id.teladan.system.rest.Waiting;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A server beside another lives through a power cut and an orderly end: what was acknowledged is
 * there, the search agrees with the database, whom something concerns hears of it once, by mail
 * too, and a deed that is changed while it lies still shows.
 *
 * <p>One server does for all of it: a start takes longer than what is asked after it.
 */
@ExtendWith(SharedTeladan.class)
class CrashIT {
  private static final int WRITERS = 4;
  private static final int ENOUGH = 40;

  @Test
  void nothingAcknowledgedIsLostAndNothingIsToldTwice(TeladanServer shared) throws Exception {
    TestDatabase database = TestDatabase.chosen();
    try (TrustSteps trust = new TrustSteps();
        TeladanServer server = TeladanServer.start("crash", database, trust.settings())) {
      assertThat(ready(shared)).isTrue();
      wish(RestClient.signedIn(server.base(), "official.kaltara"));
      trust.somethingToTell(server);
      lateStep(server, "Langkah pertama");
      List<String> acknowledged = writeUntilKilled(server);
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
      assertThat(ProcessHandle.of(server.pid())).isEmpty();

      server.start();
      assertThat(ready(server)).isTrue();
      Waiting.until(() -> answers(server));
      assertThat(server.log()).contains("0 migrations run");
      isThere(server, acknowledged);
      RestClient after = RestClient.signedIn(server.base(), "official.kaltara");
      Waiting.until(() -> told(after) >= 1);
      trust.toldAfterTheCrash(server);
      trust.invited(server);
      trust.sealed(server);
      RestClient coordinator = RestClient.signedIn(server.base(), "coordinator.kaltara");
      Waiting.until(() -> reminded(coordinator, "Langkah pertama") == 1);
      lateStep(server, "Langkah kedua");
      server.stop();
      assertThat(ProcessHandle.of(server.pid())).isEmpty();
      trust.meddle(at(server, database));

      server.start();
      Waiting.until(() -> answers(server));
      RestClient again = RestClient.signedIn(server.base(), "official.kaltara");
      // A later one is told after whatever was left of the earlier one.
      publish(server, "terbitlagi kedua");
      Waiting.until(() -> told(again) >= 2);
      assertThat(told(again)).isEqualTo(2);
      trust.noticed(server);
      // Both are late when it looks again, and only the new one is told.
      RestClient still = RestClient.signedIn(server.base(), "coordinator.kaltara");
      Waiting.until(() -> reminded(still, "Langkah kedua") == 1);
      assertThat(reminded(still, "Langkah pertama")).isEqualTo(1);
    }
    assertThat(ready(shared)).isTrue();
  }

  private static Map<String, String> at(TeladanServer server, TestDatabase database) {
    Map<String, String> own = database.environment();
    return own.containsKey("TELADAN_DB_URL")
        ? own
        : Map.of(
            "TELADAN_DB_URL",
            "jdbc:h2:file:"
                + server.settings().home().resolve("database/teladan")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
  }

  /** An adoption with a step that should have been done long ago. */
  private static void lateStep(TeladanServer server, String title) {
    String solution =
        RestClient.signedIn(server.base(), "curator")
            .post("api/v1/solutions", Bodies.solution("terlambat " + title, "31"))
            .json()
            .getString("id");
    JsonObject publish = RestClient.object().add("to", "PUBLISHED").build();
    RestClient.signedIn(server.base(), "curator")
        .post("api/v1/solutions/" + solution + "/transitions", publish);
    JsonObject adoption =
        RestClient.object()
            .add("solutionId", solution)
            .add("regionCode", "65")
            .add(
                "tasks",
                Json.createArrayBuilder()
                    .add(RestClient.object().add("title", title).add("due", "2020-01-31")))
            .build();
    RestClient.Answer begun =
        RestClient.signedIn(server.base(), "coordinator.kaltara")
            .post("api/v1/adoptions", adoption);
    assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
  }

  /** How often the coordinator was reminded of a step. */
  private static long reminded(RestClient coordinator, String title) {
    return coordinator.get("api/v1/notices?size=100").json().getJsonArray("items").stream()
        .filter(notice -> notice.asJsonObject().getString("kind").equals("adoption-overdue"))
        .filter(notice -> notice.toString().contains(title))
        .count();
  }

  private static void wish(RestClient official) {
    JsonObject wish = RestClient.object().add("name", "Kabar").add("query", "q=terbitlagi").build();
    assertThat(official.post("api/v1/saved-searches", wish).status()).isEqualTo(201);
  }

  private static List<String> writeUntilKilled(TeladanServer server) throws InterruptedException {
    RestClient contributor = RestClient.signedIn(server.base(), "contributor.dki");
    List<String> acknowledged = new CopyOnWriteArrayList<>();
    AtomicInteger number = new AtomicInteger();
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    for (int i = 0; i < WRITERS; i++) {
      writers.submit(
          () -> {
            while (!Thread.currentThread().isInterrupted()) {
              String word = "mendadak nomor" + number.incrementAndGet();
              RestClient.Answer answer =
                  contributor.post("api/v1/solutions", Bodies.solution(word, "31"));
              if (answer.status() == 201) {
                acknowledged.add(answer.json().getString("id"));
              }
            }
          });
    }
    Waiting.until(() -> acknowledged.size() >= ENOUGH);
    publish(server, "terbitlagi");
    server.kill();
    writers.shutdownNow();
    assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    return List.copyOf(acknowledged);
  }

  private static void isThere(TeladanServer server, List<String> acknowledged) {
    RestClient contributor = RestClient.signedIn(server.base(), "contributor.dki");
    for (String id : acknowledged) {
      assertThat(contributor.get("api/v1/solutions/" + id).status()).as(id).isEqualTo(200);
    }
    int written = acknowledged.size();
    // A write in flight may have been kept without its answer: never fewer, at most one a writer.
    Waiting.until(() -> found(contributor) >= written);
    assertThat(found(contributor)).isBetween((long) written, (long) written + WRITERS);
  }

  private static void publish(TeladanServer server, String word) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String id =
        curator.post("api/v1/solutions", Bodies.solution(word, "31")).json().getString("id");
    JsonObject publish = RestClient.object().add("to", "PUBLISHED").build();
    assertThat(curator.post("api/v1/solutions/" + id + "/transitions", publish).status())
        .isEqualTo(200);
  }

  private static long found(RestClient client) {
    return client.get("api/v1/search?q=mendadak").json().getJsonNumber("total").longValue();
  }

  private static long told(RestClient client) {
    return client.get("api/v1/notices?size=100").json().getJsonNumber("total").longValue();
  }

  /** On a busy machine the first address answers a moment after the server is ready. */
  private static boolean answers(TeladanServer server) {
    return RestClient.anonymous(server.base()).get("api/v1/regions/65").status() == 200;
  }

  private static boolean ready(TeladanServer server) {
    return RestClient.anonymous(server.base()).get("health/ready").status() == 200;
  }
}
