package id.teladan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.teladan.system.server.SharedTeladan;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The first half of Kaltara's visit to DKI Jakarta, on a phone and without a manual: from a
 * solution to a request, from the request to an agreed visit, from its agenda to its start. On
 * every page the next step is the one main button.
 */
@ExtendWith({SharedTeladan.class, SharedBrowser.class})
class RequestStoryIT {
  private static final String REQUEST = "Kaltara ke DKI Jakarta";

  @Test
  void kaltaraAsksAndDkiAnswersAndTheyMeet(Page page) {
    page.setViewportSize(360, 760);
    signIn(page, "official.kaltara");
    String request = anOfficialWritesTheRequest(page);

    signIn(page, "coordinator.kaltara");
    page.navigate("/");
    page.locator("#waiting a[href='" + request + "']").click();
    step(page).click();
    page.locator("#take").click();
    assertThat(page.locator(".notice.good")).isVisible();

    signIn(page, "coordinator.dki");
    page.navigate("/notices");
    page.locator("main a[href*='" + request + "']").first().click();
    Accessibility.check(page);
    step(page).click();
    Accessibility.check(page);
    page.locator("#take").click();
    assertThat(page.locator(".notice.good")).isVisible();

    signIn(page, "official.kaltara");
    page.navigate(request);
    step(page).click();
    assertThat(page.locator("h1")).containsText(REQUEST);
    theTeamPlansAndStarts(page);
  }

  private static String anOfficialWritesTheRequest(Page page) {
    page.navigate("/search?q=JakEVO");
    page.locator(".results h3 a").first().click();
    page.getByRole(AriaRole.LINK, link("Ajukan kunjungan")).click();
    assertThat(page.locator("main")).containsText("Sebelum bertanya");
    Accessibility.check(page);
    page.locator("#purpose").fill("Belajar layanan perizinan daring");
    page.locator("input[id*=visitorUnit]").first().fill("DPMPTSP Kaltara");
    page.locator("textarea[id*=question]").first().fill("Berapa biaya pemeliharaannya?");
    page.locator("input[id*='dates'][id$='from']").first().fill("2027-06-11");
    page.locator("#delegationSize").fill("12");
    page.locator("#save").click();
    assertThat(page.locator(".notice.good")).isVisible();
    Accessibility.check(page);
    return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
  }

  private static void theTeamPlansAndStarts(Page page) {
    Accessibility.check(page);
    assertThat(step(page)).hasText("Susun agenda");
    step(page).click();
    page.locator("input[id*=start]").first().fill("09:00");
    page.locator("input[id*=end]").first().fill("08:00");
    page.locator("input[id*='sessions'][id$='title']").first().fill("Perizinan daring");
    page.locator("#save").click();
    assertThat(page.locator(".notice.bad")).containsText("Perizinan daring");
    page.locator("input[id*='end']").first().fill("10:30");
    Accessibility.check(page);
    page.locator("#save").click();
    assertThat(page.locator("#agenda")).containsText("09:00–10:30");

    assertThat(step(page)).hasText("Isi surat tugas");
    step(page).click();
    page.locator("#assignmentNumber").fill("094/11/DPMPTSP");
    page.locator("#save").click();
    assertThat(page.locator("#move")).hasAttribute("value", "Mulai kunjungan");
    page.locator("#move").click();
    assertThat(step(page)).hasText("Buka ruang catatan");
    Accessibility.check(page);
  }

  /** The one main button of the next step. */
  private static Locator step(Page page) {
    return page.locator(".next-step .button.main").first();
  }

  private static void signIn(Page page, String username) {
    page.context().clearCookies();
    page.navigate("/sign-in");
    page.locator("input[id$=username]").fill(username);
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");
    assertThat(page).not().hasURL(Pattern.compile("sign-in"));
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
