package id.teladan.system.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.rest.RestClient;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a started server answers to those who only knock. */
@ExtendWith(SharedTeladan.class)
class LifeIT {

  @Test
  void saysThatItIsReady(TeladanServer server) {
    RestClient.Answer answer = RestClient.anonymous(server.base()).get("health/ready");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().getString("status")).isEqualTo("UP");
  }

  @Test
  void readsABodyFromAClientThatOffersHttp2(TeladanServer server) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.base().resolve("api/v1/tokens"))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"x\",\"password\":\"y\"}"))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
  }
}
