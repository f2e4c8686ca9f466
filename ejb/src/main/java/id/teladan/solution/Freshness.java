package id.teladan.solution;

import id.teladan.shared.PartialDate;
import java.time.LocalDate;

/** Whether a published solution was looked at lately. */
public enum Freshness {
  FRESH,
  /** Not verified for a year: its owner is reminded. */
  DUE,
  /** Not verified for two years: it is marked outdated. */
  OVERDUE;

  private static final int REMINDER_YEARS = 1;
  private static final int LIMIT_YEARS = 2;

  /**
   * @param lastVerified as precise as it is known: a year counts to its end, so that nobody is
   *     marked too early; null when never verified
   * @param published the day it was published, which counts where nobody has verified it since
   */
  public static Freshness of(PartialDate lastVerified, LocalDate published, LocalDate today) {
    return since(lookedAt(lastVerified, published), today);
  }

  /**
   * @param looked the day when somebody looked at it last; null is never old
   */
  static Freshness since(LocalDate looked, LocalDate today) {
    if (looked == null || looked.plusYears(REMINDER_YEARS).isAfter(today)) {
      return FRESH;
    }
    return looked.plusYears(LIMIT_YEARS).isAfter(today) ? DUE : OVERDUE;
  }

  /** The day when somebody looked at it last; null when nobody ever did. */
  public static LocalDate lookedAt(PartialDate lastVerified, LocalDate published) {
    return latest(lastVerified == null ? null : end(lastVerified), published);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate end(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> date.earliest().plusYears(1).minusDays(1);
      case MONTH -> date.earliest().plusMonths(1).minusDays(1);
      case DAY -> date.earliest();
    };
  }
}
