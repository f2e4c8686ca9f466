package id.teladan.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Asks an instance whether it is ready: {@code GET /health/ready} answers 200.
 *
 * <p>The answer must name a check of the application, since a server without any application also
 * calls itself ready; and a page of it must answer, which the server lets it do a moment later.
 */
public final class ReadyProbe {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final HttpRequest health;
  private final HttpRequest site;

  /**
   * @param address where the instance listens
   * @param port its HTTP port
   */
  public ReadyProbe(String address, int port) {
    String host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
    String authority = (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    health = request(authority, "/health/ready");
    site = request(authority, "/robots.txt");
  }

  /** Whether the application is ready now. */
  public boolean ready() {
    try {
      var answer = client.send(health, BodyHandlers.ofString());
      return answer.statusCode() == 200
          && answer.body().contains("\"teladan")
          && client.send(site, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static HttpRequest request(String authority, String path) {
    return HttpRequest.newBuilder(URI.create("http://" + authority + path))
        .timeout(PATIENCE)
        .build();
  }
}
