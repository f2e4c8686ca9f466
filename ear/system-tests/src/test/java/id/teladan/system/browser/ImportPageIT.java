package id.teladan.system.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.system.server.SharedTeladan;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A contributor tries a file, sees what is wrong, and does it for real without sending it again.
 */
@ExtendWith({SharedTeladan.class, SharedBrowser.class})
class ImportPageIT {

  @Test
  void aFileIsTriedReadThroughAndDoneForReal(Page page) {
    signIn(page);
    page.navigate("/imports/new");
    Accessibility.check(page);
    page.locator("#try").click();
    page.locator(".notice.bad").waitFor();
    Accessibility.check(page);

    String word = "halaman" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    String rows =
        "Nama Aplikasi;Fungsi;Tahun;No HP\r\n"
            + ("Aplikasi " + word + ";Mengurus surat;2021;08123456789\r\n")
            + ";Tanpa nama;2021;\r\n";
    page.locator("#file").setInputFiles(payload("inventaris.csv", rows));
    page.locator("#mainAffair").selectOption("2.16");
    page.locator("#audience").selectOption("GOVERNMENT");
    page.locator("#try").click();
    page.waitForURL(url -> url.matches(".*/imports/\\d+"));
    page.locator(".notice.good").waitFor();
    Accessibility.check(page);
    assertThat(page.locator("#rows tbody tr").count()).isEqualTo(2);
    page.locator("#rows .sorts a").last().click();
    page.waitForURL(url -> url.contains("outcome=INVALID"));
    assertThat(page.locator("#rows tbody tr").count()).isEqualTo(1);

    String trial = page.url();
    page.locator("#repeat").click();
    page.waitForURL(url -> url.matches(".*/imports/\\d+") && !trial.startsWith(url));
    page.locator(".notice.good").waitFor();
    page.locator("#rows tbody a").first().click();
    page.waitForURL(url -> url.contains("/solutions/"));
    assertThat(page.locator("h1").textContent()).contains(word);
  }

  @Test
  void severalPubliccodeFilesGoTogetherAndPastedTextToo(Page page) {
    signIn(page);
    page.navigate("/imports/new");
    String file =
        "publiccodeYmlVersion: '0.7.0'\nname: Uji tempel\nurl: https://example.org/x.git\n";
    page.locator("#file")
        .setInputFiles(
            new FilePayload[] {payload("publiccode.yml", file), payload("publiccode.yml", file)});
    page.locator("#try").click();
    page.waitForURL(url -> url.matches(".*/imports/\\d+"));
    page.locator(".notice.good").waitFor();
    assertThat(page.locator("#rows tbody tr").count()).isEqualTo(2);

    page.navigate("/imports/new");
    page.locator("#text").fill(file);
    page.locator("#try").click();
    page.waitForURL(url -> url.matches(".*/imports/\\d+"));
    page.locator(".notice.good").waitFor();
    assertThat(page.locator("#rows tbody tr").count()).isEqualTo(1);
    page.navigate("/imports");
    assertThat(page.locator("ol.cards > li").count()).isGreaterThan(1);
    Accessibility.check(page);
  }

  private static FilePayload payload(String name, String text) {
    return new FilePayload(name, "application/octet-stream", text.getBytes(UTF_8));
  }

  private static void signIn(Page page) {
    page.navigate("/sign-in");
    page.locator("input[id$=username]").fill("contributor.dki");
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
  }
}
