package id.teladan.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.system.server.TeladanServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * A browser with a profile on the disk, as a phone has one: it can be killed and opened again, and
 * what it kept is there.
 */
final class RoomPhone implements AutoCloseable {
  static final Pattern ALL_SENT = Pattern.compile("^0 menunggu, \\d+ terkirim .*");

  private final Playwright playwright;
  private final BrowserContext context;
  private final Path profile;
  private final Page page;

  private RoomPhone(Playwright playwright, BrowserContext context, Path profile) {
    this.playwright = playwright;
    this.context = context;
    this.profile = profile;
    this.page = context.newPage();
  }

  static RoomPhone start(TeladanServer server, Path profile) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserContext context =
        playwright
            .chromium()
            .launchPersistentContext(
                profile,
                new LaunchPersistentContextOptions()
                    .setExecutablePath(Chromium.executable())
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))
                    .setBaseURL(server.base().toString())
                    .setLocale("id-ID")
                    .setViewportSize(360, 740));
    return new RoomPhone(playwright, context, profile);
  }

  Page page() {
    return page;
  }

  void offline(boolean off) {
    context.setOffline(off);
  }

  /** The page of the room, as far as the device has it. */
  void open(String visit) {
    page.navigate("/room/" + visit);
    assertThat(page.locator("form.desk")).isVisible();
  }

  /** The server does what it was asked, and the device never hears of it. */
  AtomicInteger answersAreLost(int times) {
    AtomicInteger left = new AtomicInteger(times);
    context.route(
        Pattern.compile("/api/v1/visits/\\d+/notes(/[^/]+/photos)?$"),
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

  /**
   * The sign-in ended with the browser, as a rule: the page says so, and goes on once somebody
   * signs in. A browser that ended in order may have kept it.
   */
  void signInAgain(String username) {
    Locator again = page.locator(".notices a");
    page.waitForCondition(
        () -> again.count() > 0 || "fine".equals(network()),
        new Page.WaitForConditionOptions().setTimeout(60_000));
    if (again.count() == 0) {
      return;
    }
    assertThat(again).hasText("Masuk lagi");
    again.click();
    page.locator("input[id$=username]").fill(username);
    page.locator("input[type=password]").fill("teladan-demo");
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
    assertThat(page.locator("form.desk")).isVisible();
  }

  /** How the page stands to the server: offline, fine, busy, signIn … */
  private Object network() {
    return page.evaluate("document.body.dataset.network");
  }

  /** The sign-in ends while the page is open. */
  void signInEnds() {
    context.clearCookies();
  }

  /** Without a touch: the page finds by itself that it can send. */
  void waitUntilAllIsSent() {
    page.waitForCondition(
        () -> {
          page.waitForTimeout(200);
          return ALL_SENT.matcher(page.locator(".counts").textContent()).matches();
        },
        new Page.WaitForConditionOptions().setTimeout(120_000));
  }

  /** Ends every process of the browser at once, in the middle of whatever it does. */
  void kill() {
    ProcessHandle.current()
        .descendants()
        .filter(p -> p.info().commandLine().orElse("").contains(profile.toString()))
        .forEach(ProcessHandle::destroyForcibly);
    close();
  }

  @Override
  public void close() {
    try {
      context.close();
    } catch (PlaywrightException e) {
      // It is gone already.
    } finally {
      playwright.close();
    }
  }

  /** A picture that no other number gives. */
  static FilePayload picture(int number) {
    BufferedImage image = new BufferedImage(2400, 1800, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(number * 7 % 256, number * 31 % 256, 90));
    pen.fillRect(60 * number % 2000, 100, 300, 1200);
    pen.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return new FilePayload("layar-" + number + ".png", "image/png", out.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static void write(Page page, String text) {
    page.locator("[name=text]").fill(text);
    save(page);
  }

  static void write(Page page, String text, FilePayload picture) {
    page.locator("[name=text]").fill(text);
    page.locator("#photo").setInputFiles(picture);
    assertThat(page.locator(".strip img")).isVisible();
    save(page);
  }

  static void save(Page page) {
    page.locator("form.desk [type=submit]").click();
    assertThat(page.locator("[name=text]")).hasValue("");
    assertThat(page.locator(".desk-bar .state")).containsText("Tersimpan di perangkat ini");
  }
}
