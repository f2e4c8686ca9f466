package id.teladan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.teladan.system.rest.RestClient;
import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The board by keyboard, and two coordinators who move the same card. */
@ExtendWith({SharedTeladan.class, SharedBrowser.class})
class AdoptionBoardIT {

  @Test
  void aCardMovesByKeyboardAndTheSecondCoordinatorLosesNothing(Page page, TeladanServer server) {
    RestClient colleague = RestClient.signedIn(server.base(), "coordinator.kaltara");
    String adoption = adopted(server, colleague);
    signIn(page, "coordinator.kaltara");
    page.navigate("/adoptions/board?region=65");
    Locator card = page.locator("[data-adoption='" + adoption + "'] h3 a");
    card.focus();
    page.keyboard().press("Alt+ArrowRight");
    Locator dialog = page.locator("#move-dialog");
    assertThat(dialog.locator("h2")).hasText("Pindahkan ke Sudah berkunjung");
    Accessibility.check(page);
    page.keyboard().press("Escape");
    assertThat(dialog).isHidden();
    assertThat(card).isFocused();

    Locator item = page.locator("[data-adoption='" + adoption + "']");
    item.locator("summary").click();
    item.locator("a[data-to=ASSESSED]").click();
    dialog.locator("#remark").fill("Cocok untuk pulau kecil.");
    JsonObject faster =
        RestClient.object().add("to", "ASSESSED").add("remark", "Sudah dinilai").build();
    colleague.post("api/v1/adoptions/" + adoption + "/transitions", faster);
    dialog.locator("#submit").click();
    assertThat(page.locator(".newer")).containsText("memindahkannya ke Sudah dinilai");
    assertThat(page.locator("#remark")).hasValue("Cocok untuk pulau kecil.");
    Accessibility.check(page);

    page.navigate("/adoptions/board?region=65");
    item.locator("summary").click();
    item.locator("a[data-to=AGREED]").click();
    dialog.locator("#instrument").selectOption("PKS");
    dialog.locator("#submit").click();
    assertThat(page.locator("[data-stage=AGREED] [data-adoption='" + adoption + "']")).isVisible();
  }

  private static String adopted(TeladanServer server, RestClient coordinator) {
    RestClient curator = RestClient.signedIn(server.base(), "curator");
    String word = "batupermata" + Long.toString(System.nanoTime(), 36);
    JsonObject solution =
        RestClient.object()
            .add("kind", "PRACTICE")
            .add("title", word)
            .add("summary", "Praktik " + word)
            .add("mainAffair", "2.16")
            .add("audience", "PUBLIC")
            .add("regionCode", "32")
            .build();
    String id = curator.post("api/v1/solutions", solution).json().getString("id");
    curator.post(
        "api/v1/solutions/" + id + "/transitions",
        RestClient.object().add("to", "PUBLISHED").build());
    JsonObject start = RestClient.object().add("solutionId", id).add("regionCode", "65").build();
    return coordinator.post("api/v1/adoptions", start).json().getString("id");
  }

  private static void signIn(Page page, String username) {
    page.navigate("/sign-in");
    page.locator("input[id$=username]").fill(username);
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");
    assertThat(page.locator("main")).isVisible();
    page.waitForURL(url -> !url.contains("sign-in"));
  }
}
