package id.teladan.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.discovery.SearchQuery;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTextTest {

  @Test
  void isTheSameForTheSameSearchHoweverItWasWritten() {
    String canonical = SearchText.canonical("region=65&q=izin+usaha&page=3&sort=newest&region=31");

    assertThat(canonical).isEqualTo("q=izin+usaha&region=65&region=31");
    assertThat(SearchText.canonical("/search?q=izin%20usaha&region=65&region=31&x=1"))
        .isEqualTo(canonical);
    assertThat(SearchText.canonical(canonical)).isEqualTo(canonical);
  }

  @Test
  void isEmptyWhenNothingIsSearchedFor() {
    assertThat(SearchText.canonical("page=2&sort=title&q=%20&lang=en")).isEmpty();
    assertThat(SearchText.canonical(null)).isEmpty();
    assertThat(SearchText.canonical("q=%zz")).isEmpty();
  }

  @Test
  void becomesTheSearchAgain() {
    SearchQuery query = SearchText.query("q=a%26b%3D%22c%22&kind=PRACTICE&kind=VISIT");

    assertThat(query.q()).isEqualTo("a&b=\"c\"");
    assertThat(query.filters()).isEqualTo(Map.of("kind", List.of("PRACTICE", "VISIT")));
  }
}
