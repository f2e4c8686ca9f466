package id.teladan.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.teladan.system.server.SharedTeladan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands each test a fresh {@link Page} of the shared server: {@code page.navigate("/search")}.
 *
 * <p>One browser serves the whole run, each test has a context of its own: no cookie outlives it.
 * What the page looked like at the end is in {@code target/screenshots}.
 */
public final class SharedBrowser implements ParameterResolver, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(SharedBrowser.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Store root = context.getRoot().getStore(NAMESPACE);
    Browser browser =
        root.getOrComputeIfAbsent("browser", key -> new Shared(), Shared.class).browser;
    BrowserContext fresh =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(SharedTeladan.of(context).base().toString())
                .setLocale("id-ID")
                .setViewportSize(1280, 900));
    Page page = fresh.newPage();
    context.getStore(NAMESPACE).put("page", page);
    return page;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Page page = context.getStore(NAMESPACE).remove("page", Page.class);
    if (page != null) {
      String name =
          context.getRequiredTestClass().getSimpleName()
              + "-"
              + context.getRequiredTestMethod().getName();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "screenshots", name + ".png")));
      page.context().close();
    }
  }

  /** JUnit closes what is closeable in the store when all tests are done. */
  private static final class Shared implements AutoCloseable {
    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Chromium.executable())
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
