package id.teladan.solution;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How complete a solution is, and how long it stays true. */
class SolutionLifeTest {

  @ParameterizedTest
  @CsvSource({
    "2024-11-25, 2020-01-01, FRESH, 2025-11-24",
    "2024-11-25, 2020-01-01, DUE, 2025-11-25",
    "2024-11-25, 2020-01-01, DUE, 2026-11-24",
    "2024-11-25, 2020-01-01, OVERDUE, 2026-11-25",
    "2024-11, 2020-01-01, DUE, 2026-11-29",
    "2024-11, 2020-01-01, OVERDUE, 2026-11-30",
    "2024, 2020-01-01, DUE, 2026-12-30",
    "2024, 2020-01-01, OVERDUE, 2026-12-31",
    "2010, 2026-01-01, FRESH, 2026-11-24",
    ", 2024-11-24, OVERDUE, 2026-11-24",
    ", , FRESH, 2026-11-24"
  })
  void aYearBringsAReminderAndTwoTheMark(
      String verified, LocalDate published, Freshness expected, LocalDate today) {
    assertThat(Freshness.of(PartialDate.parse(verified), published, today)).isEqualTo(expected);
  }

  @Test
  void whatIsPublishedAgainIsFreshAgain() {
    Solution solution = new Solution(SampleContent.minimal("JAKI", "31"), 8L);
    solution.moveTo(SolutionStatus.PUBLISHED);
    LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
    assertThat(solution.freshness(today.plusYears(2))).isEqualTo(Freshness.OVERDUE);

    solution.moveTo(SolutionStatus.OUTDATED);
    solution.verify(PartialDate.of(today.plusYears(2)));

    assertThat(solution.status()).isEqualTo(SolutionStatus.PUBLISHED);
    assertThat(solution.freshness(today.plusYears(2))).isEqualTo(Freshness.FRESH);
  }

  @Test
  void theMandatoryFieldsAloneAreFarFromComplete() {
    Completeness state = Completeness.of(TypedSolution.write(SampleContent.minimal("JAKI", "31")));
    assertThat(state.filled()).isEqualTo(6);
    assertThat(state.expected()).isEqualTo(28);
    assertThat(state.getMissing())
        .contains("problem", "application.licence")
        .doesNotContain("title");
  }

  @Test
  void aPracticeIsAskedForNoLicenceAndARowCounts() {
    Map<String, String> typed = new HashMap<>();
    typed.put("kind", "PRACTICE");
    typed.put("evidence.claims[0].text", "Antrean hilang");
    typed.put("cost.note", "APBD");
    Completeness state = Completeness.of(typed);
    assertThat(state.expected()).isEqualTo(23);
    assertThat(state.getMissing())
        .doesNotContain("application.licence", "evidence.claims", "cost", "kind");
  }

  @Test
  void whatStoppedIsAskedWhy() {
    assertThat(Completeness.of(Map.of("stage", "STOPPED")).missing()).contains("stopReason");
    assertThat(Completeness.of(Map.of("stage", "LIVE")).missing()).doesNotContain("stopReason");
  }
}
