package id.teladan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.teladan.system.rest.Bodies;
import id.teladan.system.rest.RestClient;
import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The second half of Kaltara's visit of 2018 as its team does it: notes become a finding that says
 * how well it fits, a follow-up goes on, and the papers are edited and issued.
 */
@ExtendWith({SharedTeladan.class, SharedBrowser.class})
class FindingsIT {

  @Test
  void fromNotesToAnIssuedPaper(Page page, TeladanServer server) {
    String visit = "/visits/" + Bodies.visitOf2018(RestClient.anonymous(server.base()));
    String word = "kendali" + Long.toString(System.nanoTime(), 36);
    note(server, visit, word);
    signIn(page, "visitor.kaltara");

    page.navigate(visit);
    page.locator(".note", new Page.LocatorOptions().setHasText(word)).locator(".pick").check();
    page.locator("#notes button").click();
    assertThat(page.locator("#text")).hasValue(Pattern.compile(word));
    assertThat(page.locator("#fit")).hasValue(Pattern.compile("Jumlah penduduk: .*BPS", 32));
    page.locator("#title").fill(word + " satu layar");
    page.locator("#costs").fill("Rp2 miliar, 12 orang");
    page.locator("#sharedWithHost").check();
    Accessibility.check(page);
    page.locator("#save").click();

    Locator finding = page.locator(".finding", new Page.LocatorOptions().setHasText(word));
    assertThat(finding).containsText("12 orang");
    finding.getByText("Rencanakan tindak lanjut").click();
    page.locator("#action").fill(word + " dikaji");
    page.locator("#save").click();
    page.locator("#follow-ups tr", new Page.LocatorOptions().setHasText(word))
        .getByText("Catat kemajuan")
        .click();
    page.locator("#status").selectOption("ONGOING");
    page.locator("#percent").fill("40");
    page.locator("#remark").fill("Kajian separuh jalan");
    Accessibility.check(page);
    page.locator("#save").click();
    assertThat(page.locator("#follow-ups")).containsText("40%");

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Semua naskah")).click();
    Accessibility.check(page);
    page.locator(".paper-card", new Page.LocatorOptions().setHasText("Rencana tindak lanjut"))
        .getByText("Sunting dan terbitkan")
        .click();
    String text = page.locator("#text").inputValue();
    assertThat(text).contains(word + " dikaji", "Berjalan (40%)");
    page.locator("#text").fill(text + "\n\nDisepakati dalam rapat tim.");
    page.locator("#save").click();
    assertThat(page.locator("#changes .added")).containsText("Disepakati dalam rapat tim.");
    Accessibility.check(page);
    page.locator("#number").fill("090/" + word);
    page.locator("#issuePaper").click();
    assertThat(page.locator(".notice.good").first()).containsText("Naskah terbit");
    assertThat(page.locator("#text")).hasCount(0);
    page.navigate("/api/v1" + visit + "/papers/plan/file?format=html");
    assertThat(page.locator("body")).containsText("Nomor: 090/" + word);
    assertThat(page.locator("body")).containsText("Disepakati dalam rapat tim.");
  }

  /** The cookie alone changes nothing; any header of our own will do. */
  @Test
  void whatAForeignPageCouldSendIsRefused(Page page, TeladanServer server) {
    String visit = Bodies.visitOf2018(RestClient.anonymous(server.base()));
    signIn(page, "visitor.kaltara");
    String send =
        "async ([url, headers]) => { const a = await fetch(url, {method: 'POST', headers:"
            + " {'Content-Type': 'application/json', ...headers}, body: '{}'});"
            + " return a.status + ' ' + (await a.json()).code; }";
    String url = "/api/v1/visits/" + visit + "/notes";
    Object without = page.evaluate(send, new Object[] {url, java.util.Map.of()});
    Object with =
        page.evaluate(send, new Object[] {url, java.util.Map.of("X-Requested-By", "teladan")});
    assertThat(without).isEqualTo("403 requested-by-missing");
    assertThat(with.toString()).startsWith("422");
  }

  private static void note(TeladanServer server, String visit, String word) {
    RestClient anybody = RestClient.anonymous(server.base());
    RestClient.signedIn(server.base(), "visitor.kaltara")
        .post(
            "api/v1" + visit + "/notes",
            RestClient.object()
                .add("theme", "Smart city")
                .add("text", word)
                .add("kind", "FACT")
                .add("solutionId", Bodies.solutionId(anybody, "JAKI"))
                .build());
  }

  private static void signIn(Page page, String username) {
    page.navigate("/sign-in");
    page.locator("input[id$=username]").fill(username);
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
  }
}
