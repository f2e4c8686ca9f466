package id.teladan.system.load;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.rest.Bodies;
import id.teladan.system.rest.RestClient;
import id.teladan.system.rest.Waiting;
import id.teladan.system.server.TeladanServer;
import id.teladan.system.server.TestDatabase;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code -Dteladan.crash.rounds} times (20) on each database: four people write, the server is
 * killed at a random moment and started again. Everything that was acknowledged is there, and index
 * and database agree. The short form, once and with notices, is {@code CrashIT}.
 */
@EnabledIfSystemProperty(named = "teladan.campaign", matches = "true")
class CrashCampaignIT {
  private static final int WRITERS = 4;
  private static final int LONGEST_MILLIS = 4000;

  private final Random random = new Random();
  private final AtomicInteger number = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void nothingAcknowledgedIsLost(String database) throws InterruptedException {
    int rounds = Integer.getInteger("teladan.crash.rounds", 20);
    TestDatabase data = "h2".equals(database) ? TestDatabase.h2() : TestDatabase.postgresql();
    List<String> all = new ArrayList<>();
    try (TeladanServer server = TeladanServer.start("crash-" + database, data)) {
      for (int round = 1; round <= rounds; round++) {
        List<String> acknowledged = writeUntilKilled(server);
        all.addAll(acknowledged);
        server.start();
        RestClient admin = RestClient.signedIn(server.base(), "admin");
        List<String> lost =
            acknowledged.stream()
                .filter(id -> admin.get("api/v1/solutions/" + id).status() != 200)
                .toList();
        long differing = differing(admin);
        System.out.printf(
            Locale.ROOT,
            "| %s | %d | %d | %d | %d |%n",
            database,
            round,
            acknowledged.size(),
            lost.size(),
            differing);
        assertThat(lost).as("round " + round).isEmpty();
        assertThat(differing).as("round " + round).isZero();
      }
      RestClient admin = RestClient.signedIn(server.base(), "admin");
      assertThat(all).allMatch(id -> admin.get("api/v1/solutions/" + id).status() == 200);
    }
  }

  private List<String> writeUntilKilled(TeladanServer server) throws InterruptedException {
    RestClient contributor = RestClient.signedIn(server.base(), "contributor.dki");
    ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    for (int i = 0; i < WRITERS; i++) {
      writers.submit(
          () -> {
            while (!Thread.currentThread().isInterrupted()) {
              try {
                RestClient.Answer answer =
                    contributor.post(
                        "api/v1/solutions",
                        Bodies.solution("mati listrik " + number.incrementAndGet(), "31"));
                if (answer.status() == 201) {
                  acknowledged.add(answer.json().getString("id"));
                }
              } catch (UncheckedIOException e) {
                return; // the server is gone
              }
            }
          });
    }
    Waiting.until(() -> acknowledged.size() >= WRITERS);
    Thread.sleep(random.nextInt(LONGEST_MILLIS));
    server.kill();
    writers.shutdownNow();
    assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    return List.copyOf(acknowledged);
  }

  /** What the comparison of index and database finds, five seconds after the start. */
  private static long differing(RestClient admin) throws InterruptedException {
    Thread.sleep(5000);
    RestClient.Answer asked = admin.post("api/v1/index/audit", RestClient.object().build());
    assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
    Waiting.until(() -> !"RUNNING".equals(audit(admin).getString("state")));
    assertThat(audit(admin).getString("state")).isEqualTo("DONE");
    return audit(admin).getJsonNumber("differing").longValue();
  }

  private static JsonObject audit(RestClient admin) {
    return admin.get("api/v1/index/audit").json();
  }
}
