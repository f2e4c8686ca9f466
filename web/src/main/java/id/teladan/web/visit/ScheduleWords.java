package id.teladan.web.visit;

import id.teladan.web.shared.Formats;
import id.teladan.web.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

/** Months and days in the reader's language; in pages {@code #{scheduleWords.month(x)}}. */
@Named
@RequestScoped
public class ScheduleWords {
  @Inject private Language language;
  @Inject private Formats formats;

  /** "Juli 2018" for {@code 2018-07}. */
  public String month(String month) {
    return month(YearMonth.parse(month));
  }

  String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()).format(month);
  }

  /** A day of the week, in full and short. */
  public record Weekday(String full, String brief) {

    public String getFull() {
      return full;
    }

    public String getBrief() {
      return brief;
    }
  }

  /** From Monday on. */
  public List<Weekday> getWeekdays() {
    return Arrays.stream(DayOfWeek.values())
        .map(
            day ->
                new Weekday(
                    day.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale()),
                    day.getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale())))
        .toList();
  }

  /** "Jumat, 13 Juli 2018". */
  public String longDay(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.getLocale())
        + ", "
        + formats.day(day);
  }
}
