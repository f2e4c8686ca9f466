package id.teladan.system.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.rest.Bodies;
import id.teladan.system.rest.RestClient;
import id.teladan.system.rest.Waiting;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What was acknowledged survives a power cut, and the search agrees with the database. */
class CrashIT {
  private static final int WRITERS = 4;
  private static final int ENOUGH = 40;

  @Test
  void nothingAcknowledgedIsLost() throws InterruptedException {
    try (TeladanServer server = TeladanServer.start("crash", TestDatabase.chosen())) {
      List<String> acknowledged = writeUntilKilled(server);
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
      server.start();
      RestClient contributor = RestClient.signedIn(server.base(), "contributor.dki");
      for (String id : acknowledged) {
        assertThat(contributor.get("api/v1/solutions/" + id).status()).as(id).isEqualTo(200);
      }
      int written = acknowledged.size();
      // A write in flight may have been kept without its answer: never fewer, at most one a writer.
      Waiting.until(() -> found(contributor) >= written);
      assertThat(found(contributor)).isBetween((long) written, (long) written + WRITERS);
    }
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
    server.kill();
    writers.shutdownNow();
    assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    return List.copyOf(acknowledged);
  }

  private static long found(RestClient client) {
    return client.get("api/v1/search?q=mendadak").json().getJsonNumber("total").longValue();
  }
}
