package id.teladan.api.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestedByFilterTest {

  @Test
  void whatOnlyReadsNeedsNoHeader() {
    assertThat(RequestedByFilter.isForeign("GET", null)).isFalse();
    assertThat(RequestedByFilter.isForeign("HEAD", null)).isFalse();
  }

  @Test
  void aChangeNeedsOne() {
    assertThat(RequestedByFilter.isForeign("POST", null)).isTrue();
    assertThat(RequestedByFilter.isForeign("DELETE", " ")).isTrue();
    assertThat(RequestedByFilter.isForeign("PUT", "teladan-room")).isFalse();
  }
}
