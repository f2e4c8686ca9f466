package id.teladan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.teladan.system.rest.Bodies;
import id.teladan.system.rest.RestClient;
import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Notes on a phone: the network goes and comes, the browser ends, nothing is lost or doubled. */
@ExtendWith({SharedTeladan.class, SharedBrowser.class})
class RoomIT {
  private static final int NOTES = 12;

  @BeforeAll
  static void patience() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @AfterAll
  static void patienceOfTheOthers() {
    PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
  }

  @Test
  void whatIsWrittenWithoutANetworkArrivesOnceAndInOrderAlsoAfterTheBrowserEnded(
      TeladanServer server, @TempDir Path profile) {
    String word = word();
    String visit = visit(server);
    try (RoomPhone phone = RoomPhone.start(server, profile)) {
      Page page = phone.page();
      signIn(page, "visitor.kaltara");
      open(page, visit);
      phone.offline(true);
      page.reload();
      for (int i = 10; i < 10 + NOTES; i++) {
        RoomPhone.write(page, word + " " + i);
      }
      RoomPhone.write(page, word + " foto", RoomPhone.picture(1));
      page.locator("[name=text]").fill(word + " belum selesai");
      assertThat(page.locator(".desk-bar .state")).containsText("Draf tersimpan");
      assertThat(page.locator(".counts"))
          .hasText((NOTES + 2) + " menunggu, belum ada yang terkirim");
      phone.kill();
    }
    assertThat(notes(server, visit, word)).isEmpty();
    try (RoomPhone phone = RoomPhone.start(server, profile)) {
      phone.offline(true);
      phone.open(visit);
      assertThat(phone.page().locator("[name=text]")).hasValue(word + " belum selesai");
      AtomicInteger lost = phone.answersAreLost(3);
      phone.offline(false);
      phone.signInAgain("visitor.kaltara");
      phone.waitUntilAllIsSent();
      assertThat(lost).hasValueLessThan(0);
      assertThat(phone.page().locator("[name=text]")).hasValue(word + " belum selesai");
    }
    List<JsonObject> arrived = notes(server, visit, word);
    assertThat(arrived).hasSize(NOTES + 1);
    assertThat(arrived).extracting(n -> n.getString("text")).isSorted();
    assertThat(arrived).extracting(n -> Instant.parse(n.getString("createdAt"))).isSorted();
    assertThat(arrived.get(NOTES).getJsonArray("photos")).hasSize(1);
    assertThat(arrived.get(NOTES).getJsonArray("photos").getJsonObject(0).getInt("width"))
        .isEqualTo(1600);
  }

  /**
   * A day in the rooms: a hundred notes and twenty pictures, the network cut off and back, answers
   * lost, the browser killed three times, now and then while it sends, the sign-in ended and the
   * server killed in the middle.
   */
  @Test
  @EnabledIfSystemProperty(named = "teladan.campaign", matches = "true")
  void aHundredNotesAndTwentyPicturesArriveOnceWhateverHappens(
      TeladanServer server, @TempDir Path profile) throws IOException {
    String word = word();
    String visit = visit(server);
    List<String> told = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      try (RoomPhone phone = RoomPhone.start(server, profile)) {
        Page page = phone.page();
        if (round == 0) {
          signIn(page, "visitor.kaltara");
          open(page, visit);
        }
        phone.offline(true);
        phone.open(visit);
        writeTwenty(page, word, 100 + round * 20);
        int before = Integer.parseInt(page.locator(".counts").getAttribute("data-waiting"));
        AtomicInteger lost = phone.answersAreLost(2);
        long back = System.nanoTime();
        phone.offline(false);
        if (round > 0) {
          phone.signInAgain("visitor.kaltara");
        }
        if (round % 2 == 0) {
          page.waitForCondition(() -> lost.get() < 0);
          phone.kill();
          told.add("round " + round + ": killed while " + before + " waited");
        } else {
          String how = disturbed(phone, server, round);
          told.add("round " + round + ": " + before + " in " + since(back) + " s, " + how);
        }
      }
    }
    try (RoomPhone phone = RoomPhone.start(server, profile)) {
      long open = System.nanoTime();
      phone.open(visit);
      String before = phone.page().locator(".counts").getAttribute("data-waiting");
      phone.signInAgain("visitor.kaltara");
      phone.waitUntilAllIsSent();
      told.add("at last " + before + " in " + since(open) + " s");
    }
    Files.write(Path.of("target", "room-campaign.txt"), told);
    List<JsonObject> arrived = notes(server, visit, word);
    assertThat(arrived).hasSize(100);
    assertThat(arrived).extracting(n -> n.getString("text")).isSorted().doesNotHaveDuplicates();
    assertThat(arrived)
        .extracting(n -> n.getJsonArray("photos").size())
        .containsOnly(0, 1)
        .filteredOn(size -> size == 1)
        .hasSize(20);
  }

  /** The sign-in ends, or the server is killed and comes back, while the phone sends. */
  private static String disturbed(RoomPhone phone, TeladanServer server, int round) {
    if (round == 1) {
      phone.signInEnds();
      phone.signInAgain("visitor.kaltara");
      phone.waitUntilAllIsSent();
      return "with the sign-in ended in the middle";
    }
    long killed = System.nanoTime();
    server.kill();
    server.start();
    String down = "with the server killed in the middle and gone for " + since(killed) + " s";
    phone.signInAgain("visitor.kaltara");
    phone.waitUntilAllIsSent();
    return down;
  }

  /** Whole seconds. */
  private static long since(long start) {
    return Duration.ofNanos(System.nanoTime() - start).toSeconds();
  }

  private static void writeTwenty(Page page, String word, int from) {
    for (int number = from; number < from + 20; number++) {
      if (number % 5 == 4) {
        RoomPhone.write(page, word + " " + number, RoomPhone.picture(number));
      } else {
        RoomPhone.write(page, word + " " + number);
      }
    }
  }

  @Test
  void anEndedSessionLosesNothingAndGoesOnAfterTheSignIn(Page page, TeladanServer server) {
    String word = word();
    String visit = visit(server);
    signIn(page, "visitor.kaltara");
    open(page, visit);
    page.context().clearCookies();
    RoomPhone.write(page, word);
    Locator again = page.locator(".notices a");
    assertThat(again).hasText("Masuk lagi");
    assertThat(notes(server, visit, word)).isEmpty();
    again.click();
    page.locator("input[id$=username]").fill("visitor.kaltara");
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
    assertThat(page.locator(".counts")).hasText(RoomPhone.ALL_SENT);
    assertThat(notes(server, visit, word)).hasSize(1);
  }

  @Test
  void anotherAccountNeitherReadsNorSendsWhatWaits(Page page, TeladanServer server) {
    String word = word();
    String visit = visit(server);
    signIn(page, "visitor.kaltara");
    open(page, visit);
    page.context().clearCookies();
    RoomPhone.write(page, word);
    assertThat(page.locator(".notices a")).hasText("Masuk lagi");

    signIn(page, "coordinator.kaltara");
    open(page, visit);
    assertThat(page.locator(".notices")).containsText("milik akun lain");
    assertThat(page.locator(".counts")).hasText("0 menunggu, belum ada yang terkirim");
    assertThat(page.locator("main")).not().containsText(word);
    assertThat(notes(server, visit, word)).isEmpty();

    page.context().clearCookies();
    signIn(page, "visitor.kaltara");
    open(page, visit);
    assertThat(page.locator(".counts")).hasText(RoomPhone.ALL_SENT);
    assertThat(notes(server, visit, word)).hasSize(1);
  }

  @Test
  void whoeverSignsOutLeavesNothingThatWasRead(Page page, TeladanServer server) {
    String word = word();
    String visit = visit(server);
    signIn(page, "visitor.kaltara");
    open(page, visit);
    RoomPhone.write(page, word);
    page.locator("[data-tab=list]").click();
    assertThat(page.locator(".room-list")).containsText(word);
    page.navigate("/visits/" + visit);
    page.locator("details.menu:has(form[action='/sign-out']) summary").click();
    page.locator("form[action='/sign-out'] button").click();
    page.waitForURL(url -> !url.contains("/visits/"));

    page.context().setOffline(true);
    page.navigate("/room/" + visit);
    assertThat(page.locator(".notices")).containsText("belum pernah dibuka");
    assertThat(page.locator("body")).not().containsText(word);
  }

  @Test
  void twoPeopleOnOneNoteChooseBesideEachOther(Page page, TeladanServer server) {
    String word = word();
    String visit = visit(server);
    RestClient member = RestClient.signedIn(server.base(), "visitor.kaltara");
    String id = UUID.randomUUID().toString();
    String path = "api/v1/visits/" + visit + "/notes";
    member.post(path, note(word).add("id", id).build());

    Browser browser = page.context().browser();
    try (BrowserContext other =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(server.base().toString())
                .setLocale("id-ID")
                .setViewportSize(360, 740))) {
      Page phone = other.newPage();
      signIn(phone, "coordinator.kaltara");
      open(phone, visit);
      other.setOffline(true);
      phone.locator("[data-tab=list]").click();
      phone.locator("[data-note='" + id + "'] button").click();
      phone.locator("[name=text]").fill(word + " koordinator");
      phone.locator("[value=ANALYSIS] + span").click();
      RoomPhone.save(phone);
      member.put(
          path + "/" + id,
          member.get(path + "/" + id).header("ETag"),
          note(word + " anggota").add("similarity", "Sama padat").build());
      other.setOffline(false);

      phone.locator("[data-tab=list]").click();
      Locator clash = phone.locator(".clash");
      assertThat(clash).containsText(word + " koordinator");
      assertThat(clash).containsText(word + " anggota");
      assertThat(clash.locator("fieldset")).hasCount(1);
      Accessibility.check(phone);
      phone.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "room-clash.png")));
      clash.locator("button").click();
      assertThat(phone.locator(".counts")).hasText(RoomPhone.ALL_SENT);
    }
    JsonObject stored = member.get(path + "/" + id).json();
    assertThat(stored.getString("text")).isEqualTo(word + " koordinator\n\n" + word + " anggota");
    assertThat(stored.getString("kind")).isEqualTo("ANALYSIS");
    assertThat(stored.getString("similarity")).isEqualTo("Sama padat");
  }

  private static void open(Page page, String visit) {
    page.navigate("/room/" + visit);
    assertThat(page.locator("form.desk")).isVisible();
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    page.waitForFunction("() => document.body.dataset.network === 'fine'");
  }

  private static jakarta.json.JsonObjectBuilder note(String text) {
    return RestClient.object().add("theme", "Smart city").add("text", text).add("kind", "FACT");
  }

  private static List<JsonObject> notes(TeladanServer server, String visit, String word) {
    return RestClient.signedIn(server.base(), "visitor.kaltara")
        .get("api/v1/visits/" + visit + "/notes")
        .json()
        .getJsonArray("items")
        .stream()
        .map(item -> item.asJsonObject())
        .filter(item -> item.getString("text").startsWith(word))
        .toList();
  }

  private static String visit(TeladanServer server) {
    return Bodies.visitOf2018(RestClient.anonymous(server.base()));
  }

  private static String word() {
    return "ruang" + Long.toString(System.nanoTime(), 36);
  }

  private static void signIn(Page page, String username) {
    page.navigate("/sign-in");
    page.locator("input[id$=username]").fill(username);
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
  }
}
