package id.teladan.web.visit;

import id.teladan.shared.PartialDate;
import id.teladan.visit.VisitSummary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The days of a month in weeks from Monday, each with its visits. */
public final class MonthGrid {
  private static final int DAYS = 7;

  private MonthGrid() {}

  /** One week. */
  public record Week(List<Day> days) {

    public List<Day> getDays() {
      return days;
    }
  }

  /**
   * One day.
   *
   * @param inside whether it is of this month
   */
  public record Day(LocalDate date, boolean inside, List<VisitSummary> visits) {

    public int getNumber() {
      return date.getDayOfMonth();
    }

    public LocalDate getDate() {
      return date;
    }

    public boolean isInside() {
      return inside;
    }

    public List<VisitSummary> getVisits() {
      return visits;
    }
  }

  static List<Week> of(YearMonth month, List<VisitSummary> visits) {
    List<Week> weeks = new ArrayList<>();
    LocalDate day = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    while (!day.isAfter(month.atEndOfMonth())) {
      List<Day> days = new ArrayList<>();
      for (int i = 0; i < DAYS; i++, day = day.plusDays(1)) {
        days.add(day(month, day, visits));
      }
      weeks.add(new Week(days));
    }
    return weeks;
  }

  private static Day day(YearMonth month, LocalDate day, List<VisitSummary> visits) {
    boolean inside = YearMonth.from(day).equals(month);
    List<VisitSummary> there =
        inside ? visits.stream().filter(v -> isOn(v, day)).toList() : List.of();
    return new Day(day, inside, there);
  }

  /** Whether the day of the visit is known. */
  static boolean isExact(VisitSummary visit) {
    return visit.date().precision() == PartialDate.Precision.DAY;
  }

  private static boolean isOn(VisitSummary visit, LocalDate day) {
    if (!isExact(visit)) {
      return false;
    }
    LocalDate last =
        visit.getLastDay() == null ? visit.date().latest() : visit.getLastDay().latest();
    return !day.isBefore(visit.date().earliest()) && !day.isAfter(last);
  }
}
