package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.TeladanServer;
import id.teladan.system.server.TestDatabase;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Ten thousand guesses: ten are looked at, and nobody else notices. */
@EnabledIfSystemProperty(named = "teladan.campaign", matches = "true")
class GuessingIT {
  private static final int GUESSES = 10_000;

  @Test
  void areSlowedDownAndLockNobodyElseOut() {
    try (TeladanServer server = TeladanServer.start("guessing", TestDatabase.h2())) {
      RestClient nobody = RestClient.anonymous(server.base());
      Map<Integer, Long> statuses = new TreeMap<>();
      IntStream.range(0, GUESSES)
          .parallel()
          .forEach(
              guess -> {
                int status = nobody.post("api/v1/tokens", credentials("guess " + guess)).status();
                synchronized (statuses) {
                  statuses.merge(status, 1L, Long::sum);
                }
              });
      assertThat(statuses.keySet()).containsExactly(401, 429);
      assertThat(statuses.get(401)).isLessThanOrEqualTo(10);
      RestClient.Answer right = nobody.post("api/v1/tokens", credentials("teladan-demo"));
      assertThat(right.status()).as("also the right one waits").isEqualTo(429);
      assertThat(right.header("Retry-After")).matches("\\d+");
      assertThat(RestClient.signedIn(server.base(), "curator").get("api/v1/account").status())
          .isEqualTo(200);
    }
  }

  private static JsonObject credentials(String password) {
    return RestClient.object()
        .add("username", "official.kaltara")
        .add("password", password)
        .build();
  }
}
