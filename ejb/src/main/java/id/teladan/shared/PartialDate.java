package id.teladan.shared;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: a year, a month or a day ({@code 2018}, {@code 2018-07}, {@code
 * 2018-07-13}). The precision is part of the value and survives storage and exchange.
 *
 * <p>Ordered by its text, so that {@code 2018} comes before {@code 2018-01}.
 *
 * @param text the ISO text, always valid
 */
@JsonbTypeAdapter(PartialDateAdapter.class)
public record PartialDate(String text) implements Comparable<PartialDate> {

  /** How much of the date is known. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY
  }

  private static final Pattern SHAPE = Pattern.compile("[12]\\d{3}(-\\d{2}(-\\d{2})?)?");

  /**
   * @throws IllegalArgumentException when the text is no year, month or day of the calendar
   */
  public PartialDate {
    if (text == null || !SHAPE.matcher(text).matches() || !exists(text)) {
      throw new IllegalArgumentException("not a date of YYYY, YYYY-MM or YYYY-MM-DD: " + text);
    }
  }

  /** Reads a date; null and blank are "unknown" and give null. */
  public static PartialDate parse(String text) {
    return text == null || text.isBlank() ? null : new PartialDate(text.strip());
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString());
  }

  public Precision precision() {
    return switch (text.length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }

  public int year() {
    return Integer.parseInt(text.substring(0, 4));
  }

  /** The first day this date may mean. */
  public LocalDate earliest() {
    return switch (precision()) {
      case YEAR -> LocalDate.of(year(), 1, 1);
      case MONTH -> YearMonth.parse(text).atDay(1);
      case DAY -> LocalDate.parse(text);
    };
  }

  /** The last day this date may mean. */
  public LocalDate latest() {
    return switch (precision()) {
      case YEAR -> LocalDate.of(year(), 12, 31);
      case MONTH -> YearMonth.parse(text).atEndOfMonth();
      case DAY -> LocalDate.parse(text);
    };
  }

  @Override
  public int compareTo(PartialDate other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean exists(String text) {
    try {
      switch (text.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
        case 7 -> YearMonth.parse(text);
        default -> LocalDate.parse(text);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
