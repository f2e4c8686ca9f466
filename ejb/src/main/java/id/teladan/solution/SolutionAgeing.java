package id.teladan.solution;

import static java.time.ZoneOffset.UTC;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Every night marks as outdated what nobody has verified for two years. It stays readable and
 * findable; a verification brings it back.
 */
@Singleton
@DependsOn("SampleLoading")
public class SolutionAgeing {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private Solutions solutions;
  @Inject private SolutionRecord record;

  /** For the container. */
  public SolutionAgeing() {}

  SolutionAgeing(Solutions solutions, SolutionRecord record) {
    this.solutions = solutions;
    this.record = record;
  }

  /** At 19:30 UTC, which is 02:30 in Jakarta. */
  @Schedule(hour = "19", minute = "30", timezone = "UTC", persistent = false)
  public void nightly() {
    mark(Clock.system(ZONE));
  }

  /**
   * Marks what is overdue on the clock's day.
   *
   * @return how many were marked
   */
  public int mark(Clock clock) {
    LocalDate today = LocalDate.now(clock);
    int marked = 0;
    for (Long id : solutions.publishedBefore(today.minusYears(1).atStartOfDay().atOffset(UTC))) {
      Solution solution = solutions.requireForChange(id);
      if (solution.status() == SolutionStatus.PUBLISHED
          && solution.freshness(today) == Freshness.OVERDUE) {
        SolutionView before = solution.view();
        solution.moveTo(SolutionStatus.OUTDATED);
        solutions.flush();
        record.aged(before, solution.view());
        marked++;
      }
    }
    return marked;
  }
}
