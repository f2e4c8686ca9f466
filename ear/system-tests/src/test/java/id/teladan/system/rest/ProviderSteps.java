package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A browser that signs in by the provider, step by step. */
final class ProviderSteps {
  private final URI base;
  private final TinyIssuer issuer;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  ProviderSteps(URI base, TinyIssuer issuer) {
    this.base = base;
    this.issuer = issuer;
  }

  /**
   * @return where the sign-in led to
   */
  String signsIn(String email) throws IOException, InterruptedException {
    String begun = location("oidc/begin?next=%2Faccount");
    assertThat(begun).startsWith(issuer.address() + "/authorize?");
    issuer.vouches(email, parameter(begun, "nonce"), parameter(begun, "code_challenge"));
    String back = "oidc/return?code=c&state=";
    assertThat(location(back + "guessed")).endsWith("provider=failed");
    begun = location("oidc/begin?next=%2Faccount");
    issuer.vouches(email, parameter(begun, "nonce"), parameter(begun, "code_challenge"));
    String state = parameter(begun, "state");
    String led = location(back + state);
    assertThat(location(back + state)).as("replayed").endsWith("provider=failed");
    return led;
  }

  int status(String path) throws IOException, InterruptedException {
    return get(path).statusCode();
  }

  private String location(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20)).build();
    return browser.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String parameter(String address, String name) {
    String value = address.replaceFirst(".*[?&]" + name + "=([^&]*).*", "$1");
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }
}
