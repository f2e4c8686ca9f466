package id.teladan.solution;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.Json;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SolutionComparisonTest {

  @Test
  void marksWhatDiffersAndKeepsTheOrderOfTheResource() {
    SolutionContent bare = SampleContent.minimal("JAKI", "31");
    SolutionContent more =
        Json.read(
            Json.write(bare)
                .replace("\"problem\":null", "\"problem\":\"Antre\"")
                .replace("JAKI", "CROP"),
            SolutionContent.class);

    List<ComparisonRow> rows = SolutionComparison.of(List.of(view(bare), view(more))).rows();

    assertThat(rows)
        .contains(
            new ComparisonRow("title", true, List.of("JAKI", "CROP")),
            new ComparisonRow("problem", true, List.of("", "Antre")),
            new ComparisonRow("regionCode", false, List.of("31", "31")));
    assertThat(rows)
        .extracting(ComparisonRow::field)
        .containsSubsequence("summary", "problem", "audience");
  }

  private static SolutionView view(SolutionContent content) {
    return new SolutionView(1, 1, "x", SolutionStatus.PUBLISHED, null, Instant.EPOCH, content);
  }
}
