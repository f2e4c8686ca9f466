package id.teladan.visit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A day, or several in a row.
 *
 * @param to the last day; left out, it is the first one
 */
public record DateSpan(@NotNull LocalDate from, LocalDate to) {

  public static DateSpan of(LocalDate from, LocalDate to) {
    return new DateSpan(from, to);
  }

  /** The last day, which may be the first. */
  public LocalDate last() {
    return to == null ? from : to;
  }

  /** Whether the days follow each other. */
  public boolean isInOrder() {
    return from == null || !last().isBefore(from);
  }

  /** Whether all days of the other one are among these. */
  public boolean covers(DateSpan other) {
    return !other.from().isBefore(from) && !other.last().isAfter(last());
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getTo() {
    return to;
  }

  public LocalDate getLast() {
    return last();
  }
}
