package id.teladan.system.rest;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody else's session: planted before, kept after, borrowed from another site. */
@ExtendWith(SharedTeladan.class)
class SessionAttackIT {
  private static final String SESSION = "JSESSIONID";

  @Test
  void aPlantedSessionIsLeftAtTheSignInAndAKeptOneIsDeadAfterwards(TeladanServer server) {
    FormSession victim = new FormSession(server.base());
    victim.get("sign-in");
    String planted = victim.cookie(SESSION);
    HttpResponse<String> entered = victim.signIn("official.kaltara", "teladan-demo");
    assertThat(entered.statusCode()).isEqualTo(302);
    String own = victim.cookie(SESSION);
    assertThat(own).isNotBlank().isNotEqualTo(planted);
    assertThat(status(server, planted)).isEqualTo(302);
    assertThat(status(server, "no-session-of-this-server")).isEqualTo(302);
    assertThat(status(server, own)).isEqualTo(200);
    for (String cookie : FormSession.headers(entered, "Set-Cookie")) {
      assertThat(cookie.toLowerCase(Locale.ROOT)).contains("httponly", "samesite=lax", "path=/");
    }

    HttpResponse<String> left = victim.post("sign-out", Map.of());
    assertThat(left.statusCode()).isEqualTo(302);
    assertThat(status(server, own)).as("what a thief kept").isEqualTo(302);
    assertThat(victim.get("account").statusCode()).isEqualTo(302);
  }

  @Test
  void theViewOfAnotherSessionIsRefusedInWords(TeladanServer server) {
    FormSession one = FormSession.signedIn(server.base(), "coordinator.kaltara");
    FormSession other = FormSession.signedIn(server.base(), "coordinator.dki");
    String page = one.get("account/password").body();
    Map<String, String> form = FormSession.form(page, "form");
    assertThat(form).containsKey("jakarta.faces.ViewState");
    HttpResponse<String> answer = other.post("account/password", form);
    assertThat(answer.statusCode()).as(answer.body()).isIn(302, 409);
    HttpResponse<String> nobody = new FormSession(server.base()).post("account/password", form);
    assertThat(nobody.statusCode()).isEqualTo(302);
    form.put("jakarta.faces.ViewState", "H4sIAAAAAAAA:rO0ABXNy");
    assertThat(one.post("account/password", form).statusCode()).isIn(302, 409);
  }

  @Test
  void anotherSiteChangesNothingWithTheCookieOfSomebody(TeladanServer server) {
    FormSession victim = FormSession.signedIn(server.base(), "official.kaltara");
    String search = "{\"name\":\"dari luar\",\"query\":\"q=luar\"}";
    for (List<String> from :
        List.of(
            List.of("Origin", "https://evil.example"),
            List.of("Origin", "null"),
            List.of("Sec-Fetch-Site", "cross-site"),
            List.of("Sec-Fetch-Site", "same-site"))) {
      for (String path : List.of("api/v1/saved-searches", "sign-out", "account/password")) {
        for (String type : List.of("application/json", "text/plain")) {
          var post =
              victim
                  .request(path)
                  .header("Content-Type", type)
                  .header("X-Requested-By", "x")
                  .header(from.get(0), from.get(1))
                  .POST(BodyPublishers.ofString(search));
          assertThat(victim.send(post).statusCode()).as(path + from).isEqualTo(403);
        }
      }
    }
    var mute =
        victim
            .request("api/v1/saved-searches")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(search));
    assertThat(victim.send(mute).statusCode()).as("no header of our own").isEqualTo(403);
    assertThat(victim.get("api/v1/saved-searches").body()).doesNotContain("dari luar");
    assertThat(victim.get("sign-out").statusCode()).as("no GET signs out").isNotEqualTo(200);
    assertThat(victim.get("account").statusCode()).isEqualTo(200);
  }

  @Test
  void whatSomebodySignedInSawIsKeptByNoStore(TeladanServer server) {
    FormSession known = FormSession.signedIn(server.base(), "official.kaltara");
    for (String path : List.of("account", "", "search?q=air", "api/v1/account")) {
      HttpResponse<String> answer = known.get(path);
      assertThat(FormSession.headers(answer, "Cache-Control")).as(path).contains("no-store");
      assertThat(String.join(",", FormSession.headers(answer, "Vary"))).as(path).contains("Cookie");
    }
    HttpResponse<String> open = new FormSession(server.base()).get("search?q=air");
    assertThat(FormSession.headers(open, "Cache-Control")).contains("private, no-cache");
    assertThat(String.join(",", FormSession.headers(open, "Vary"))).contains("Cookie");
    assertThat(FormSession.headers(open, "Set-Cookie")).as("a reader has no session").isEmpty();
  }

  private static int status(TeladanServer server, String session) {
    RestClient thief = RestClient.anonymous(server.base());
    return thief
        .send(thief.request("account").header("Cookie", SESSION + "=" + session).GET())
        .status();
  }
}
