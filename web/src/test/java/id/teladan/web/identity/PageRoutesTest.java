package id.teladan.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.web.Webapp;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageRoutesTest {

  /** A page without a rule stays shut. */
  @Test
  void listEveryPage() {
    Set<String> views =
        Webapp.below(Webapp.VIEWS, ".xhtml").stream()
            .map(p -> "/" + Webapp.VIEWS.relativize(p).toString().replace(".xhtml", ""))
            .collect(Collectors.toSet());
    assertThat(PageRoutes.all().keySet()).containsAll(views);
  }

  @Test
  void findTheViewOfAPath() {
    assertThat(PageRoutes.view("/")).contains("/index");
    assertThat(PageRoutes.view("/about")).contains("/about");
    assertThat(PageRoutes.view("/about/12")).contains("/about");
    assertThat(PageRoutes.view("/nothing/12")).isEmpty();
  }
}
