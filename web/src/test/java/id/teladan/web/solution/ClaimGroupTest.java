package id.teladan.web.solution;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.solution.SolutionContent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims that say the same of different sources stand together. */
class ClaimGroupTest {

  @Test
  void sourcesThatDisagreeStandSideBySide() {
    List<ClaimGroup> groups =
        ClaimGroup.of(
            List.of(
                claim("Waktu tunggu turun.", "3 jam", "A"),
                claim("Kepuasan naik", null, "A"),
                claim("waktu tunggu TURUN", "2 jam", "B")));
    assertThat(groups).hasSize(2);
    assertThat(groups.get(0).getClaims())
        .extracting(SolutionContent.Claim::source)
        .containsExactly("A", "B");
    assertThat(groups.get(0).isDisagreeing()).isTrue();
    assertThat(groups.get(1).isSeveral()).isFalse();
  }

  @Test
  void theSameFigureOfTwoSourcesIsNoDisagreement() {
    ClaimGroup group =
        ClaimGroup.of(List.of(claim("Turun", "3 jam", "A"), claim("Turun", "3 jam", "B"))).get(0);
    assertThat(group.isSeveral()).isTrue();
    assertThat(group.isDisagreeing()).isFalse();
  }

  private static SolutionContent.Claim claim(String text, String before, String source) {
    return new SolutionContent.Claim(text, before, null, null, source, null, null);
  }
}
