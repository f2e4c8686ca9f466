package id.teladan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {
  private final Address search =
      Address.parse("/search", "q=izin+usaha&region=65&region=31&page=2");

  @Test
  void keepsWhatItRead() {
    assertThat(search).hasToString("/search?q=izin+usaha&region=65&region=31&page=2");
    assertThat(search.first("q")).isEqualTo("izin usaha");
    assertThat(search.has("region", "31")).isTrue();
  }

  @Test
  void changesOneParameter() {
    assertThat(search.with("page", 3).without("region")).hasToString("/search?q=izin+usaha&page=3");
    assertThat(search.minus("region", "65").first("region")).isEqualTo("31");
    assertThat(search.plus("region", "65")).isEqualTo(search);
    assertThat(search.with("page", null).first("page")).isNull();
  }

  @Test
  void encodesWhatItHolds() {
    assertThat(Address.of("/search").with("q", "a&b=c\"<ü"))
        .hasToString("/search?q=a%26b%3Dc%22%3C%C3%BC");
  }

  @Test
  void leavesOutWhatCannotBeRead() {
    assertThat(Address.parse("/search", "q=%zz&&=x&page=1")).hasToString("/search?page=1");
    assertThat(Address.parse("/search", null)).hasToString("/search");
  }
}
