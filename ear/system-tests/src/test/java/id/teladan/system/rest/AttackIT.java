package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody tries from outside. */
@ExtendWith(SharedTeladan.class)
class AttackIT {
  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "#{7*191}",
          "${7*191}",
          "javascript:alert(1)",
          "=HYPERLINK(\"http://x\")",
          "\r\nSet-Cookie: a=b");

  @Test
  void aPageOfAnotherSiteMakesNothingHappen(TeladanServer server) {
    RestClient nobody = RestClient.anonymous(server.base());
    for (String path : List.of("sign-in", "sign-out", "api/v1/tokens", "api/v1/passwords/resets")) {
      for (List<String> from :
          List.of(
              List.of("Origin", "https://evil.example"),
              List.of("Sec-Fetch-Site", "cross-site"),
              List.of("Origin", "null"))) {
        var post =
            nobody
                .request(path)
                .header("Content-Type", "application/json")
                .header(from.get(0), from.get(1))
                .POST(BodyPublishers.ofString("{\"username\":\"admin\"}"));
        assertThat(nobody.send(post).status()).as(path + " " + from).isEqualTo(403);
      }
    }
  }

  @Test
  void forgedTokensOpenNothing(TeladanServer server) {
    String none =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
    for (String token : List.of("admin", "null", none + ".e30.", "A".repeat(4000), "' or 1=1--")) {
      RestClient forged = new RestClient(server.base(), token);
      assertThat(forged.get("api/v1/people").status()).as(token).isEqualTo(401);
      assertThat(forged.get("api/v1/solutions").status()).as(token).isEqualTo(401);
    }
    RestClient nobody = RestClient.anonymous(server.base());
    var planted = nobody.request("api/v1/people").header("Cookie", "JSESSIONID=0123456789abcdef");
    assertThat(nobody.send(planted.GET()).status()).isEqualTo(401);
  }

  @Test
  void craftedViewsAndStrangeAddressesShowNeitherFailureNorBanner(TeladanServer server)
      throws IOException {
    SoftAssertions all = new SoftAssertions();
    for (String target :
        List.of(
            "/http://evil.example/x.xhtml",
            "/..%2fWEB-INF/web.xml",
            "/WEB-INF/faces-views/index.xhtml",
            "/%2e%2e/WEB-INF/web.xml",
            "/solutions%2f1",
            "/search.xhtml?jakarta.faces.ViewState=x",
            "/jakarta.faces.resource/../WEB-INF/web.xml",
            "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
            "/%00",
            "/search?q=" + "x".repeat(9000),
            "/api/v1/solutions/%2e%2e%2f1",
            "/api/v1/" + "a/".repeat(4000))) {
      String answer = raw(server.base(), target);
      String first = answer.lines().findFirst().orElse("");
      String head = answer.split("\r\n\r\n", 2)[0].toLowerCase(java.util.Locale.ROOT);
      String what = target.substring(0, Math.min(60, target.length()));
      all.assertThat(first).as(what).matches("HTTP/1.1 (302|4\\d\\d).*");
      all.assertThat(head).as(what).doesNotContain("payara", "glassfish", "x-powered-by");
      all.assertThat(answer).as(what).doesNotContain("<web-app", "Exception", "Payara");
    }
    all.assertAll();
  }

  @Test
  void aRedirectStaysHere(TeladanServer server) {
    RestClient nobody = RestClient.anonymous(server.base());
    for (String next :
        List.of("https://evil.example", "//evil.example", "/%5Cevil.example", "/\\evil.example")) {
      String page =
          nobody
              .get("sign-in?next=" + java.net.URLEncoder.encode(next, StandardCharsets.UTF_8))
              .text();
      assertThat(page).doesNotContain("href=\"https://evil", "href=\"//evil", "action=\"//evil");
    }
    RestClient.Answer guarded = nobody.get("account");
    assertThat(guarded.status()).isEqualTo(302);
    assertThat(guarded.header("Location")).contains("/sign-in");
  }

  @Test
  void whatIsTypedIsShownAsTyped(TeladanServer server) {
    RestClient admin = RestClient.signedIn(server.base(), "admin");
    SoftAssertions all = new SoftAssertions();
    for (String payload : PAYLOADS) {
      JsonObject need =
          RestClient.object()
              .add("regionCode", "65")
              .add("title", payload)
              .add("description", payload)
              .add("function", payload)
              .build();
      RestClient curator = RestClient.signedIn(server.base(), "curator");
      RestClient.Answer made = curator.post("api/v1/needs", need);
      all.assertThat(made.status()).as(payload).isBetween(200, 499);
      if (made.status() != 201) {
        continue;
      }
      String id = made.json().getString("id");
      String page = RestClient.anonymous(server.base()).get("needs/" + id).text();
      all.assertThat(page).as(payload).doesNotContain("<script>alert", "<img src=x", ">1337<");
      all.assertThat(admin.get("api/v1/needs?format=csv").text())
          .as("no formula")
          .doesNotContain("\n=HYPERLINK", ",=HYPERLINK", ",\"=HYPERLINK");
      curator.delete("api/v1/needs/" + id, "*");
    }
    all.assertAll();
  }

  @Test
  void nobodyForgesALineOfTheLog(TeladanServer server) {
    RestClient nobody = RestClient.anonymous(server.base());
    String line = "SEVERE forged by somebody";
    JsonObject credentials =
        RestClient.object().add("username", "x\r\n" + line).add("password", "y").build();
    assertThat(nobody.post("api/v1/tokens", credentials).status()).isEqualTo(401);
    nobody.get("search?q=%0D%0A" + line.replace(" ", "%20"));
    assertThat(server.log()).doesNotContain("\n" + line);
  }

  @Test
  void unusualMethodsAreRefused(TeladanServer server) throws IOException {
    for (String method : List.of("TRACE", "CONNECT", "PROPFIND", "FOO")) {
      for (String target : List.of("/", "/api/v1/solutions")) {
        String answer = raw(server.base(), method, target);
        assertThat(answer.lines().findFirst().orElse(""))
            .as(method + " " + target)
            .matches("HTTP/1.1 (4\\d\\d|501).*");
      }
    }
  }

  private static String raw(URI base, String target) throws IOException {
    return raw(base, "GET", target);
  }

  /** A request as no client would send it. */
  private static String raw(URI base, String method, String target) throws IOException {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(20_000);
      String request =
          method
              + " "
              + target
              + " HTTP/1.1\r\nHost: "
              + base.getAuthority()
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
