package id.teladan.web.shared;

import id.teladan.shared.PartialDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * Numbers and dates as the reader writes them: 1.234,5 and 13 Juli 2018 in Indonesian. In pages
 * {@code #{fmt.number(x)}}. Null gives an empty text, so that a page decides how to say "unknown".
 */
@Named("fmt")
@RequestScoped
public class Formats {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private Language language;

  public String number(Number value) {
    return value == null ? "" : format(2).format(value);
  }

  /**
   * @param digits how many after the decimal sign, always shown
   */
  public String decimal(Number value, int digits) {
    if (value == null) {
      return "";
    }
    NumberFormat format = format(digits);
    format.setMinimumFractionDigits(digits);
    return format.format(value);
  }

  /** Whole rupiah. */
  public String rupiah(Number value) {
    return value == null ? "" : "Rp" + '\u00a0' + format(0).format(value);
  }

  /** A date as precise as it is known: 2018, Juli 2018, 13 Juli 2018. */
  public String partialDate(PartialDate date) {
    if (date == null) {
      return "";
    }
    return switch (date.precision()) {
      case YEAR -> date.text();
      case MONTH -> write("MMMM yyyy", YearMonth.parse(date.text()));
      case DAY -> day(date.earliest());
    };
  }

  public String day(LocalDate day) {
    return day == null ? "" : write("d MMMM yyyy", day);
  }

  /** The day of an instant, in the time of Jakarta. */
  public String dayOf(Instant instant) {
    return instant == null ? "" : day(instant.atZone(ZONE).toLocalDate());
  }

  /** The time of day in Jakarta: 10.42 in Indonesian, 10:42 in English. */
  public String timeOf(Instant instant) {
    String pattern = language.isEnglish() ? "HH:mm" : "HH.mm";
    return instant == null ? "" : write(pattern, instant.atZone(ZONE));
  }

  private String write(String pattern, TemporalAccessor value) {
    return DateTimeFormatter.ofPattern(pattern, language.getLocale()).format(value);
  }

  private NumberFormat format(int digits) {
    NumberFormat format = NumberFormat.getInstance(language.getLocale());
    format.setMaximumFractionDigits(digits);
    return format;
  }
}
