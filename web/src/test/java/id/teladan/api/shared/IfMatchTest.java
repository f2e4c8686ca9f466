package id.teladan.api.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "*", " * ", "\"6\", \"7\"", "W/\"7\",\"7\"", " \"7\" "})
  void namesTheCurrentVersion(String header) {
    assertThat(IfMatch.expected(header, 7)).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"6\"", "7", "", "W/\"7\"", "\"7", "\"07\"", "x\"7\"", "\"6\" \"7\"", "\"-1\""})
  void namesNoCurrentVersion(String header) {
    assertThat(IfMatch.expected(header, 7)).isEqualTo(IfMatch.NEVER);
  }

  @Test
  void absentIsNever() {
    assertThat(IfMatch.expected(null, 7)).isEqualTo(IfMatch.NEVER);
  }
}
