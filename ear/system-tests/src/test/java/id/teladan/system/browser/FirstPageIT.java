package id.teladan.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.teladan.system.server.SharedTeladan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({SharedTeladan.class, SharedBrowser.class})
class FirstPageIT {

  @Test
  void opensForEverybody(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    assertThat(page.navigate("/").status()).isEqualTo(200);
    assertThat(page.title()).contains("Teladan");
    Accessibility.check(page);
    assertThat(complaints).isEmpty();
  }
}
