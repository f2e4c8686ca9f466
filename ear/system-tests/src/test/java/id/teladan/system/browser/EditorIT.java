package id.teladan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import id.teladan.system.rest.Bodies;
import id.teladan.system.rest.RestClient;
import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writing a solution: nothing typed is lost, whatever happens, and a curator publishes it. */
@ExtendWith({SharedTeladan.class, SharedBrowser.class})
class EditorIT {
  private static final Pattern KEPT = Pattern.compile("Tersimpan \\d\\d\\.\\d\\d");

  /** The shared server is the one that dies: a start of its own would cost more than the test. */
  @Test
  void fromEmptyToPublishedWithTheServerKilledInTheMiddle(Page page, TeladanServer server) {
    String base = server.base().toString();
    signIn(page, base, "contributor.dki");
    page.navigate(base + "solution-edit");
    page.locator("#title").fill("Antrean Puskesmas");
    page.locator("#summary").fill("Warga mengambil nomor antrean dari rumah");
    page.locator("#audience").selectOption("PUBLIC");
    page.locator("#mainAffair").selectOption("1.02");
    page.locator("#evidence_claims_0_text").fill("Waktu tunggu turun");
    assertThat(page.locator(".state")).hasText(KEPT);
    String draft = page.locator("input[name=draftKey]").inputValue();

    server.kill();
    page.locator("#problem").fill("Antre sejak subuh");
    assertThat(page.locator(".state")).containsText("aman di perangkat ini");
    server.start();

    signIn(page, base, "contributor.dki");
    page.navigate(base + "solution-edit?draft=" + draft);
    assertThat(page.locator("#title")).hasValue("Antrean Puskesmas");
    assertThat(page.locator("#evidence_claims_0_text")).hasValue("Waktu tunggu turun");
    assertThat(page.locator("#problem")).hasValue("Antre sejak subuh");
    assertThat(page.locator(".state")).hasText(KEPT);
    page.locator("#submit").click();
    assertThat(page.locator(".notice.good")).isVisible();
    String solution = page.url().replaceFirst("\\?.*", "");

    signIn(page, base, "curator");
    page.navigate(base + "review");
    page.locator("h3 a", new Page.LocatorOptions().setHasText("Antrean Puskesmas")).click();
    page.locator("#toPUBLISHED").click();
    assertThat(page.locator(".notice.good")).isVisible();
    page.context().clearCookies();
    page.navigate(solution);
    assertThat(page.locator("main")).containsText("Antre sejak subuh");
  }

  @Test
  void aSessionThatEndsWhileSomebodyTypesLosesNothing(Page page, TeladanServer server) {
    String base = server.base().toString();
    signIn(page, base, "contributor.dki");
    page.navigate(base + "solution-edit");
    page.locator("#title").fill("Sesi berakhir");
    assertThat(page.locator(".state")).hasText(KEPT);

    page.context().clearCookies();
    page.locator("#problem").fill("Diketik setelah sesi berakhir");
    page.locator(".state a").click();
    page.locator("input[id$=username]").fill("contributor.dki");
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");

    assertThat(page).hasURL(Pattern.compile("solution-edit\\?draft="));
    assertThat(page.locator("#title")).hasValue("Sesi berakhir");
    assertThat(page.locator("#problem")).hasValue("Diketik setelah sesi berakhir");
    assertThat(page.locator(".state")).hasText(KEPT);
  }

  @Test
  void twoPeopleAtOnceSeeTheDifferenceAndLoseNothing(Page page, TeladanServer server) {
    RestClient contributor = RestClient.signedIn(server.base(), "contributor.dki");
    String id =
        contributor
            .post("api/v1/solutions", Bodies.solution("serempak", "31"))
            .json()
            .getString("id");
    String base = server.base().toString();
    signIn(page, base, "contributor.dki");
    page.navigate(base + "solution-edit/" + id);

    Browser browser = page.context().browser();
    try (BrowserContext other = browser.newContext()) {
      Page curator = other.newPage();
      signIn(curator, base, "curator");
      curator.navigate(base + "solution-edit/" + id);
      curator.locator("#problem").fill("Masalah menurut kurator");
      curator.locator("#approach").fill("Cara menurut kurator");
      curator.locator("#save").click();
      assertThat(curator.locator(".notice.good")).isVisible();
    }

    page.locator("#problem").fill("Masalah menurut penulis");
    page.locator("#results").fill("Hasil menurut penulis");
    page.locator("#save").click();
    Locator clash = page.locator(".clash");
    assertThat(clash).hasCount(1);
    assertThat(clash).containsText("Masalah menurut kurator");
    assertThat(clash).containsText("Masalah menurut penulis");
    assertThat(page.locator("#approach")).hasValue("Cara menurut kurator");
    assertThat(page.locator("#results")).hasValue("Hasil menurut penulis");
    Accessibility.check(page);
    clash.locator("input[value=theirs]").check();
    page.locator("#save").click();

    assertThat(page.locator(".notice.good")).isVisible();
    for (String written :
        new String[] {"Masalah menurut kurator", "Cara menurut kurator", "Hasil menurut penulis"}) {
      assertThat(page.locator("main")).containsText(written);
    }
    Accessibility.check(page);
    page.navigate(base + "solution-history/" + id);
    Accessibility.check(page);
  }

  @Test
  void whoPlansAnApplicationFindsTheNationsFirst(Page page, TeladanServer server) {
    page.navigate("/check");
    page.locator("#title").fill("Lapor Cepat");
    page.locator("#summary").fill("Warga mengadu lewat ponsel");
    page.locator("main button[type=submit]").first().click();
    assertThat(page.locator("#results h3").first()).hasText("SP4N-LAPOR!");
    Accessibility.check(page);

    RestClient reader = RestClient.anonymous(server.base());
    page.navigate(
        "/compare?id="
            + Bodies.solutionId(reader, "JAKI")
            + "&id="
            + Bodies.solutionId(reader, "JakEVO"));
    assertThat(page.locator("tr.differs")).not().hasCount(0);
    Accessibility.check(page);
  }

  private static void signIn(Page page, String base, String username) {
    page.context().clearCookies();
    page.navigate(base + "sign-in");
    page.locator("input[id$=username]").fill(username);
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");
    // A server that has just started takes its time over the first password.
    assertThat(page)
        .not()
        .hasURL(Pattern.compile("sign-in"), new PageAssertions.HasURLOptions().setTimeout(30_000));
  }
}
