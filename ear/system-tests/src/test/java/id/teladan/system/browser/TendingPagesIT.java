package id.teladan.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.teladan.system.server.SharedTeladan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator mends search in pages, by keyboard and script or without either. */
@ExtendWith({SharedTeladan.class, SharedBrowser.class})
class TendingPagesIT {

  @Test
  void aGroupIsTriedSavedSearchedExplainedAndRemoved(Page page) {
    signIn(page);
    page.navigate("/thesaurus/new");
    Accessibility.check(page);
    page.locator("#terms").fill("bolakbalikuji");
    page.locator("#note").fill("Untuk percobaan");
    page.locator("#save").click();
    page.locator(".notice.bad").waitFor();
    assertThat(page.locator("#terms-error").textContent()).contains("2");
    assertThat(page.locator("#terms").inputValue()).isEqualTo("bolakbalikuji");
    assertThat(page.locator("#note").inputValue()).isEqualTo("Untuk percobaan");
    Accessibility.check(page);

    page.locator("#terms").fill("bolakbalikuji\nJAKI");
    page.locator("#preview").click();
    page.locator(".panel [role=status]").waitFor();
    assertThat(page.locator(".panel [role=status]").textContent()).contains("JAKI");
    page.locator("#save").click();
    page.waitForURL(url -> url.contains("done=saved"));
    Accessibility.check(page);

    page.navigate("/search?q=JAKI");
    page.locator(".why a").first().click();
    page.locator("table.signals").waitFor();
    assertThat(page.locator("h2").first().textContent()).isEqualTo("JAKI");
    Accessibility.check(page);

    page.navigate("/thesaurus?q=bolakbalikuji");
    page.locator("tbody a").first().click();
    page.locator("#delete").click();
    page.waitForURL(url -> url.contains("done=deleted"));
  }

  @Test
  void theIndexIsBuiltAnewAndThePageFollowsByItself(Page page) {
    signIn(page);
    page.navigate("/search-index");
    Accessibility.check(page);
    Locator generation = page.locator("#state dd").nth(2);
    int before = Integer.parseInt(generation.textContent());
    page.locator("#start").click();
    page.waitForCondition(() -> Integer.parseInt(generation.textContent()) > before);
    page.waitForCondition(() -> page.locator(".live[data-working=false]").count() == 1);
    assertThat(page.locator("progress").getAttribute("value")).isEqualTo("100");
    page.locator("#compare").click();
    Locator result = page.locator("#audit p[role=status]");
    page.waitForCondition(() -> result.textContent().contains("isi dibandingkan"));
    for (String path : List.of("/queries", "/queries?all=true")) {
      page.navigate(path);
      Accessibility.check(page);
    }
  }

  private static void signIn(Page page) {
    page.navigate("/sign-in");
    page.locator("input[id$=username]").fill("admin");
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
  }
}
