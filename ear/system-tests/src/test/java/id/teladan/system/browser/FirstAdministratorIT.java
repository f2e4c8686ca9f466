package id.teladan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.teladan.system.rest.RestClient;
import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import id.teladan.system.server.TestDatabase;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an empty Teladan to its first administrator. */
@ExtendWith({SharedTeladan.class, SharedBrowser.class})
class FirstAdministratorIT {
  private static final Pattern LINK = Pattern.compile("http\\S+/first-administrator\\?key=[\\w-]+");
  private static final String PASSWORD = "kuda laut terbang";

  @Test
  void becomesOneByTheLinkOfTheLogAndOnlyOnce(Page page) throws GeneralSecurityException {
    Map<String, String> bare = Map.of("TELADAN_SAMPLE_DATA", "false");
    try (TeladanServer server = TeladanServer.start("first", TestDatabase.h2(), bare)) {
      List<String> links = links(server);
      assertThat(links).hasSize(1);
      String link = links.get(0);
      server.kill();
      server.start();
      assertThat(links(server)).as("told once").isEmpty();

      assertThat(page.request().get(link + "x").status()).isEqualTo(404);
      page.context()
          .addCookies(
              List.of(new Cookie("JSESSIONID", "planted").setUrl(server.base().toString())));
      page.navigate(link);
      type(page, "Kepala.Dinas", "teladan-demo");
      assertThat(page.locator("#password-error")).not().isEmpty();
      assertThat(page.locator("#username")).hasValue("Kepala.Dinas");
      Accessibility.check(page);
      type(page, "Kepala.Dinas", PASSWORD);
      page.waitForURL(url -> !url.contains("first-administrator"));
      assertThat(page.request().get(server.base() + "search-index").status())
          .as("waits for a second factor")
          .isEqualTo(403);
      page.locator("#begin").click();
      page.locator("#code").fill(Authenticator.code(page.locator("#secret").textContent()));
      page.locator("#confirm").click();
      assertThat(page.locator("#recovery code").all()).hasSize(10);
      Accessibility.check(page);
      assertThat(page.request().get(server.base() + "search-index").status()).isEqualTo(200);
      assertThat(asPlanted(server)).as("a session planted before is nobody's").isNotEqualTo(200);

      assertThat(page.request().get(link).status()).isEqualTo(404);
    }
  }

  private static int asPlanted(TeladanServer server) {
    RestClient nobody = RestClient.anonymous(server.base());
    return nobody
        .send(nobody.request("search-index").header("Cookie", "JSESSIONID=planted").GET())
        .status();
  }

  private static void type(Page page, String username, String password) {
    page.locator("#username").fill(username);
    page.locator("#password").fill(password);
    page.locator("#again").fill(password);
    page.keyboard().press("Enter");
  }

  private static List<String> links(TeladanServer server) {
    return LINK.matcher(server.log()).results().map(m -> m.group()).toList();
  }
}
