package id.teladan.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe whether everybody can use a page. */
public final class Accessibility {
  private Accessibility() {}

  /** Fails with each violation, how bad it is, and where. */
  public static void check(Page page) {
    List<String> violations =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .map(
                    rule ->
                        rule.getId()
                            + " ("
                            + rule.getImpact()
                            + "): "
                            + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
    assertThat(violations).as("axe on " + page.url()).isEmpty();
  }
}
