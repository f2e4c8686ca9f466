package id.teladan.solution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The nightly mark, with the clock set forward. */
class SolutionAgeingTest {
  private final Solution solution = new Solution(SampleContent.minimal("JAKI", "31"), 8L);
  private final List<SolutionStatus> recorded = new ArrayList<>();
  private final List<LocalDate> reminded = new ArrayList<>();
  private final SolutionAgeing ageing = new SolutionAgeing(new OneSolution(), new Recorded());

  /** The database numbers it otherwise. */
  @BeforeEach
  void number() throws ReflectiveOperationException {
    Field id = Solution.class.getDeclaredField("id");
    id.setAccessible(true);
    id.set(solution, 1L);
  }

  @Test
  void afterTwoYearsItIsMarkedOnce() {
    solution.moveTo(SolutionStatus.PUBLISHED);

    assertThat(ageing.mark(inDays(729))).isZero();
    assertThat(solution.status()).isEqualTo(SolutionStatus.PUBLISHED);
    assertThat(ageing.mark(inDays(732))).isEqualTo(1);
    assertThat(solution.status()).isEqualTo(SolutionStatus.OUTDATED);
    assertThat(ageing.mark(inDays(733))).isZero();
    assertThat(recorded).containsExactly(SolutionStatus.OUTDATED);
  }

  @Test
  void afterAYearItsOwnersAreRemindedOfTheSameLook() {
    solution.moveTo(SolutionStatus.PUBLISHED);

    ageing.mark(inDays(364));
    assertThat(reminded).isEmpty();
    ageing.mark(inDays(370));
    ageing.mark(inDays(371));
    assertThat(reminded).containsExactly(solution.lookedAt(), solution.lookedAt());
    assertThat(recorded).isEmpty();
  }

  @Test
  void whatIsNotPublishedDoesNotAge() {
    assertThat(ageing.mark(inDays(5000))).isZero();
    assertThat(solution.status()).isEqualTo(SolutionStatus.DRAFT);
  }

  private static Clock inDays(int days) {
    return Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
  }

  private final class OneSolution extends Solutions {
    @Override
    List<Long> publishedBefore(OffsetDateTime moment) {
      return List.of(1L);
    }

    @Override
    Solution requireForChange(long id) {
      return solution;
    }

    @Override
    void flush() {}
  }

  private final class Recorded extends SolutionRecord {
    @Override
    void due(SolutionView view, LocalDate looked) {
      reminded.add(looked);
    }

    @Override
    SolutionView aged(SolutionView before, SolutionView after) {
      recorded.add(after.status());
      return after;
    }
  }
}
