package id.teladan.solution;

import static java.time.ZoneOffset.UTC;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Every night reminds the owners of what nobody has verified for a year, and marks as outdated what
 * nobody has for two. It stays readable and findable; a verification brings it back.
 */
@Stateless
public class SolutionAgeing {
  @Inject private Solutions solutions;
  @Inject private SolutionRecord record;

  /** For the container. */
  public SolutionAgeing() {}

  SolutionAgeing(Solutions solutions, SolutionRecord record) {
    this.solutions = solutions;
    this.record = record;
  }

  /**
   * Marks what is overdue on the clock's day, and reminds of what is due.
   *
   * @return how many were marked
   */
  public int mark(Clock clock) {
    LocalDate today = LocalDate.now(clock);
    int marked = 0;
    for (Long id : solutions.publishedBefore(today.minusYears(1).atStartOfDay().atOffset(UTC))) {
      Solution solution = solutions.requireForChange(id);
      Freshness freshness =
          solution.status() == SolutionStatus.PUBLISHED
              ? solution.freshness(today)
              : Freshness.FRESH;
      switch (freshness) {
        case OVERDUE -> {
          SolutionView before = solution.view();
          solution.moveTo(SolutionStatus.OUTDATED);
          solutions.flush();
          record.aged(before, solution.view());
          marked++;
        }
        case DUE -> record.due(solution.view(), solution.lookedAt());
        default -> {}
      }
    }
    return marked;
  }
}
