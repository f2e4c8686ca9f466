package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
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
            "/search?q=" + "x".repeat(90_000),
            "/solutions%5C1",
            "/search;jsessionid=0123?q=%zz",
            "/x.xhtml/../WEB-INF/web.xml",
            "/jakarta.faces.resource/web.xml?con=../WEB-INF",
            "/jakarta.faces.resource/faces.js?ln=jakarta.faces&loc=../../WEB-INF",
            "/api/v1/solutions/%2e%2e%2f1",
            "/api/v1/" + "a/".repeat(4000))) {
      String answer = raw(server.base(), target);
      String first = answer.lines().findFirst().orElse("");
      String head = answer.split("\r\n\r\n", 2)[0].toLowerCase(java.util.Locale.ROOT);
      String what = target.substring(0, Math.min(60, target.length()));
      all.assertThat(first).as(what).matches("HTTP/1.1 (200|302|4\\d\\d).*");
      all.assertThat(head).as(what).doesNotContain("payara", "glassfish", "x-powered-by");
      all.assertThat(answer).as(what).doesNotContain("<web-app", "\tat ", "java.lang.", "Payara");
    }
    all.assertAll();
  }

  @Test
  void whatCanBeReadInTwoWaysIsReadInNone(TeladanServer server) throws IOException {
    String host = "Host: " + server.base().getAuthority() + "\r\nConnection: close\r\n";
    String post = "POST /sign-in HTTP/1.1\r\n" + host;
    String parts = post + "Content-Type: multipart/form-data; boundary=";
    String form = post + "Content-Type: application/x-www-form-urlencoded\r\n";
    SoftAssertions all = new SoftAssertions();
    for (String request :
        List.of(
            "GET / HTTP/1.1\r\nHost: evil.example\r\n" + host + "\r\n",
            "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\n" + host + "Bad Header\r\n\r\n",
            "GET / HTTP/1.1\r\n" + host + "X-A: " + "x".repeat(90_000) + "\r\n\r\n",
            parts + "\r\nContent-Length: 2\r\n\r\nab",
            form + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc",
            form + "Content-Length: -1\r\n\r\n",
            form + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
            form + "Transfer-Encoding: chunked\r\n\r\n5\r\na=b&c\r\n0\r\n\r\n",
            form + "Content-Length: 3145728\r\n\r\n" + "a".repeat(3 << 20))) {
      String answer = sent(server.base(), request);
      String what = request.substring(0, Math.min(120, request.length()));
      all.assertThat(answer).as(what).matches("(?s)(HTTP/1.1 4\\d\\d.*)?");
      all.assertThat(answer).as(what).doesNotContain("Payara", "GlassFish", "\tat ");
    }
    String moved =
        sent(
            server.base(),
            "GET /account HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    all.assertThat(moved).startsWith("HTTP/1.1 302").doesNotContain("evil.example");
    all.assertThat(sent(server.base(), "GET / HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 200");
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
  void nobodyForgesALineOfTheLog(TeladanServer server) throws IOException {
    RestClient nobody = RestClient.anonymous(server.base());
    String line = "SEVERE forged by somebody";
    JsonObject credentials =
        RestClient.object().add("username", "x\r\n" + line).add("password", "y").build();
    assertThat(nobody.post("api/v1/tokens", credentials).status()).isEqualTo(401);
    nobody.get("search?q=%0D%0A" + line.replace(" ", "%20"));
    nobody.get("api/v1/solutions/%0D%0A" + line.replace(" ", "%20"));
    sent(
        server.base(),
        "GET /search?page=%1b%5b31m HTTP/1.1\r\nHost: a\r\nConnection: close\r\nUser-Agent: \u001b[31m"
            + line
            + "\r\nX-Forwarded-For: "
            + line
            + "\r\n\r\n");
    assertThat(server.log()).doesNotContain("\n" + line, "\u001b[31m", "\u001b%5b31m");
  }

  @Test
  void unusualMethodsAreRefused(TeladanServer server) throws IOException {
    for (String method : List.of("TRACE", "PROPFIND", "FOO")) {
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
    return sent(
        base,
        method
            + " "
            + target
            + " HTTP/1.1\r\nHost: "
            + base.getAuthority()
            + "\r\nConnection: close\r\n\r\n");
  }

  private static String sent(URI base, String request) throws IOException {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(20_000);
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      } catch (SocketException e) {
        // Cut off in the middle of what nobody wants to read.
        return "";
      }
    }
  }
}
