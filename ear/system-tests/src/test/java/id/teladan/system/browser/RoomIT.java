package id.teladan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.system.rest.Bodies;
import id.teladan.system.rest.RestClient;
import id.teladan.system.rest.Waiting;
import id.teladan.system.server.SharedTeladan;
import id.teladan.system.server.TeladanServer;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
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
  private static final Pattern ALL_SENT = Pattern.compile("^0 menunggu, \\d+ terkirim .*");

  @BeforeAll
  static void patience() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @AfterAll
  static void patienceOfTheOthers() {
    PlaywrightAssertions.setDefaultAssertionTimeout(5_000);
  }

  /** Long, and not green yet: after the browser ended nothing was sent within its patience. */
  @Test
  @EnabledIfSystemProperty(named = "teladan.campaign", matches = "true")
  void whatIsWrittenWithoutANetworkArrivesOnceAndInOrderAlsoAfterTheBrowserEnded(
      TeladanServer server, @TempDir Path profile) {
    String word = word();
    String visit = visit(server);
    try (Playwright playwright = playwright()) {
      try (BrowserContext phone = phone(playwright, server, profile)) {
        Page page = phone.newPage();
        signIn(page, "visitor.kaltara");
        open(page, visit);
        phone.setOffline(true);
        page.reload();
        for (int i = 10; i < 10 + NOTES; i++) {
          write(page, word + " " + i);
        }
        page.locator("[name=text]").fill(word + " foto");
        page.locator("#photo").setInputFiles(picture());
        assertThat(page.locator(".strip img")).isVisible();
        save(page);
        page.locator("[name=text]").fill(word + " belum selesai");
        assertThat(page.locator(".desk-bar .state")).containsText("Draf tersimpan");
        assertThat(page.locator(".counts"))
            .hasText((NOTES + 2) + " menunggu, belum ada yang terkirim");
      }
      assertThat(notes(server, visit, word)).isEmpty();
      try (BrowserContext phone = phone(playwright, server, profile)) {
        phone.setOffline(true);
        Page page = phone.newPage();
        page.navigate("/room/" + visit);
        assertThat(page.locator("[name=text]")).hasValue(word + " belum selesai");
        AtomicInteger lost = answersAreLost(phone, 3);
        phone.setOffline(false);
        assertThat(page.locator(".counts")).not().hasText(ALL_SENT);
        Waiting.until(
            () -> {
              page.evaluate("document.querySelector('.send').click()");
              page.waitForTimeout(300);
              return ALL_SENT.matcher(page.locator(".counts").textContent()).matches();
            });
        assertThat(lost).hasValueLessThan(0);
      }
    }
    List<JsonObject> arrived = notes(server, visit, word);
    assertThat(arrived).hasSize(NOTES + 1);
    assertThat(arrived).extracting(n -> n.getString("text")).isSorted();
    assertThat(arrived).extracting(n -> Instant.parse(n.getString("createdAt"))).isSorted();
    assertThat(arrived.get(NOTES).getJsonArray("photos")).hasSize(1);
    assertThat(arrived.get(NOTES).getJsonArray("photos").getJsonObject(0).getInt("width"))
        .isEqualTo(1600);
  }

  @Test
  void anEndedSessionLosesNothingAndGoesOnAfterTheSignIn(Page page, TeladanServer server) {
    String word = word();
    String visit = visit(server);
    signIn(page, "visitor.kaltara");
    open(page, visit);
    page.context().clearCookies();
    write(page, word);
    Locator again = page.locator(".notices a");
    assertThat(again).hasText("Masuk lagi");
    assertThat(notes(server, visit, word)).isEmpty();
    again.click();
    page.locator("input[id$=username]").fill("visitor.kaltara");
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");
    page.waitForURL("**/room/" + visit);
    assertThat(page.locator(".counts")).hasText(ALL_SENT);
    assertThat(notes(server, visit, word)).hasSize(1);
  }

  @Test
  void anotherAccountNeitherReadsNorSendsWhatWaits(Page page, TeladanServer server) {
    String word = word();
    String visit = visit(server);
    signIn(page, "visitor.kaltara");
    open(page, visit);
    page.context().clearCookies();
    write(page, word);
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
    assertThat(page.locator(".counts")).hasText(ALL_SENT);
    assertThat(notes(server, visit, word)).hasSize(1);
  }

  @Test
  void whoeverSignsOutLeavesNothingThatWasRead(Page page, TeladanServer server) {
    String word = word();
    String visit = visit(server);
    signIn(page, "visitor.kaltara");
    open(page, visit);
    write(page, word);
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
      save(phone);
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
      assertThat(phone.locator(".counts")).hasText(ALL_SENT);
    }
    JsonObject stored = member.get(path + "/" + id).json();
    assertThat(stored.getString("text")).isEqualTo(word + " koordinator\n\n" + word + " anggota");
    assertThat(stored.getString("kind")).isEqualTo("ANALYSIS");
    assertThat(stored.getString("similarity")).isEqualTo("Sama padat");
  }

  /** The server does what it was asked, and the device never hears of it. */
  private static AtomicInteger answersAreLost(BrowserContext phone, int times) {
    AtomicInteger left = new AtomicInteger(times);
    phone.route(
        Pattern.compile("/api/v1/visits/\\d+/notes"),
        route -> {
          if (route.request().method().equals("POST") && left.getAndDecrement() > 0) {
            route.fetch(new Route.FetchOptions());
            route.abort();
          } else {
            route.resume();
          }
        });
    return left;
  }

  private static void open(Page page, String visit) {
    page.navigate("/room/" + visit);
    assertThat(page.locator("form.desk")).isVisible();
    page.waitForFunction("() => navigator.serviceWorker.controller !== null");
    page.waitForFunction("() => document.body.dataset.network === 'fine'");
  }

  private static void write(Page page, String text) {
    page.locator("[name=text]").fill(text);
    save(page);
  }

  private static void save(Page page) {
    page.locator("form.desk [type=submit]").click();
    assertThat(page.locator("[name=text]")).hasValue("");
    assertThat(page.locator(".desk-bar .state")).containsText("Tersimpan di perangkat ini");
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

  private static FilePayload picture() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB), "png", out);
      return new FilePayload("layar.png", "image/png", out.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  private static BrowserContext phone(Playwright playwright, TeladanServer server, Path profile) {
    return playwright
        .chromium()
        .launchPersistentContext(
            profile,
            new LaunchPersistentContextOptions()
                .setExecutablePath(Chromium.executable())
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))
                .setBaseURL(server.base().toString())
                .setLocale("id-ID")
                .setViewportSize(360, 740));
  }

  private static void signIn(Page page, String username) {
    page.navigate("/sign-in");
    page.locator("input[id$=username]").fill(username);
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
  }
}
