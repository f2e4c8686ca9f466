package id.teladan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.teladan.system.server.SharedTeladan;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The main job as people do it, on the real visit of Kaltara to DKI Jakarta on 13 July 2018. Each
 * chapter builds on the one before; every page on the way is checked for accessibility.
 */
@ExtendWith({SharedTeladan.class, SharedBrowser.class})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {
  private static final String VISIT = "Kaltara ke DKI Jakarta, 13 Juli 2018";

  @Test
  @Order(1)
  void aVisitorFindsASolutionAndReadsIt(Page page) {
    page.navigate("/");
    page.locator("main input[name=q]").fill("izin");
    page.keyboard().press("Enter");
    Locator results = page.locator(".results h3");
    assertThat(results.filter(having("JakEVO"))).hasCount(1);
    assertThat(results.filter(having("Surabaya Single Window"))).hasCount(1);
    assertThat(page.locator(".results mark").first()).isVisible();
    Accessibility.check(page);

    page.locator(".facet a", new Page.LocatorOptions().setHasText("DKI Jakarta")).click();
    page.locator(".facet a", new Page.LocatorOptions().setHasText("Penanaman Modal")).click();
    page.locator(".facet a", new Page.LocatorOptions().setHasText("Masyarakat")).click();
    assertThat(page).hasURL(Pattern.compile("region=31&affair=2\\.18&audience=PUBLIC"));
    assertThat(results).hasCount(1);
    page.locator(".results h3 a").click();

    assertThat(page.locator("h1")).hasText("JakEVO");
    for (String heading : new String[] {"Masalah", "Cara kerja", "Hasil", "Bukti"}) {
      assertThat(heading(page, heading)).isVisible();
    }
    assertThat(page.locator("main")).containsText("bisnis 2019-01-30");
    assertThat(page.locator("aside")).containsText("DPMPTSP");
    Accessibility.check(page);
  }

  @Test
  @Order(2)
  void aTeamMemberTurnsANoteIntoAFindingAndAFollowUp(Page page) {
    signIn(page, "visitor.kaltara");
    page.navigate("/visits");
    page.getByRole(AriaRole.LINK, link(VISIT)).first().click();
    Accessibility.check(page);
    page.getByRole(AriaRole.LINK, link("Tulis catatan")).click();
    writeNote(page);
    assertThat(page.locator("input.pick")).not().hasCount(0);
    Accessibility.check(page);

    page.locator("input.pick").first().check();
    page.getByRole(AriaRole.BUTTON, button("Jadikan temuan")).click();
    page.locator("#title").fill("Izin daring mempercepat layanan");
    Accessibility.check(page);
    page.getByRole(AriaRole.BUTTON, button("Simpan temuan")).click();
    Locator finding =
        page.locator("article", new Page.LocatorOptions().setHasText("Izin daring mempercepat"));
    finding.first().getByText("Rencanakan tindak lanjut").click();

    page.locator("#action").fill("Kaji penerapan izin daring");
    page.locator("#responsibleAgency").fill("DPMPTSP Kaltara");
    page.locator("#dueDate").fill("2026-12-31");
    Accessibility.check(page);
    page.locator("#save").click();
    assertThat(page.locator("#follow-ups")).containsText("DPMPTSP Kaltara");
  }

  @Test
  @Order(3)
  void aCoordinatorAdoptsAndMovesOn(Page page) {
    signIn(page, "coordinator.kaltara");
    page.navigate("/visits");
    page.getByRole(AriaRole.LINK, link(VISIT)).first().click();
    page.locator("#follow-ups tr", new Page.LocatorOptions().setHasText("DPMPTSP Kaltara"))
        .getByText("Jadikan adopsi")
        .click();
    Accessibility.check(page);
    page.locator("main form .button.main").first().click();
    assertThat(page.locator("h1")).hasText("JakEVO di Kaltara");

    String move = page.locator("a[href*='to=ASSESSED']").first().getAttribute("href");
    page.navigate(move);
    page.locator("main form .button.main").first().click();
    assertThat(page.locator(".notice.bad")).isVisible();
    page.locator("#remark").fill("Cocok, dengan perubahan pada jaringan.");
    Accessibility.check(page);
    page.locator("main form .button.main").first().click();
    assertThat(page.locator(".notice.good")).isVisible();

    page.navigate("/adoptions/board?region=65");
    assertThat(page.locator("main")).containsText("JakEVO");
    assertThat(page.locator("main")).containsText("hari ini");
    Accessibility.check(page);
  }

  @Test
  @Order(4)
  void anOfficialComparesKaltaraWithDkiAndItsPeers(Page page) {
    page.navigate("/benchmark?region=65&peers=auto&peers=31");
    assertThat(heading(page, "Indeks Pembangunan Manusia")).isVisible();
    assertThat(heading(page, "Persentase penduduk miskin")).isVisible();
    assertThat(heading(page, "Kapasitas fiskal daerah")).isVisible();
    assertThat(page.locator("figure svg").first()).isVisible();
    page.locator("figure summary").first().click();
    assertThat(page.locator("figure table").first()).containsText("Kaltara");
    Accessibility.check(page);
  }

  private static void writeNote(Page page) {
    page.locator("label", new Page.LocatorOptions().setHasText("Perizinan dan pelayanan")).click();
    page.locator("label", new Page.LocatorOptions().setHasText("Fakta")).click();
    page.locator("#text").fill("Izin usaha diurus daring lewat JakEVO.");
    page.locator("#hostUnit").fill("DPMPTSP");
    page.locator("#similarity").fill("Sama-sama punya DPMPTSP");
    page.locator("#difference").fill("Jaringan belum merata");
    page.locator("#question").fill("Berapa biaya pemeliharaannya?");
    page.locator("#solutionId").pressSequentially("JakEV");
    page.locator(".suggestions li", new Page.LocatorOptions().setHasText("JakEVO")).last().click();
    page.getByRole(AriaRole.BUTTON, button("Simpan catatan")).click();
  }

  private static void signIn(Page page, String username) {
    page.navigate("/sign-in");
    page.locator("input[id$=username]").fill(username);
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");
    assertThat(page).not().hasURL(Pattern.compile("sign-in"));
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
