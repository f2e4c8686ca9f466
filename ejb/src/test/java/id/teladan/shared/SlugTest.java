package id.teladan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "JakEVO, jakevo",
    "SP4N-LAPOR!, sp4n-lapor",
    "Surabaya Single Window (SSW), surabaya-single-window-ssw",
    "'Café – Élan', cafe-elan",
    "'!!!', -"
  })
  void isReadable(String title, String slug) {
    assertThat(Slug.of(title)).isEqualTo(slug);
  }

  @Property
  void isAlwaysSafeInAnAddress(@ForAll String title) {
    assertThat(Slug.of(title)).matches("-|[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?");
  }
}
