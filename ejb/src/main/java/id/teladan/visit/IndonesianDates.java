package id.teladan.visit;

import id.teladan.shared.PartialDate;
import java.time.LocalDate;

/** Dates as official Indonesian papers write them, whatever language the page has. */
public final class IndonesianDates {
  private static final String[] MONTHS = {
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember"
  };
  private static final String[] DAYS = {
    "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"
  };

  private IndonesianDates() {}

  /** {@code 13 Juli 2018}, {@code Juli 2018} or {@code 2018}: as much as is known. */
  public static String of(PartialDate date) {
    LocalDate day = date.earliest();
    return switch (date.precision()) {
      case YEAR -> String.valueOf(date.year());
      case MONTH -> month(day) + " " + day.getYear();
      case DAY -> day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    };
  }

  /** {@code Jumat, 13 Juli 2018}; without the day's name where only a month or a year is known. */
  public static String withDayName(PartialDate date) {
    return date.precision() == PartialDate.Precision.DAY
        ? dayName(date) + ", " + of(date)
        : of(date);
  }

  /**
   * In words: {@code Jumat tanggal tiga belas bulan Juli tahun dua ribu delapan belas}, or as much
   * of that as is known.
   */
  public static String inWords(PartialDate date) {
    LocalDate day = date.earliest();
    String year = "tahun " + IndonesianNumbers.words(date.year());
    return switch (date.precision()) {
      case YEAR -> year;
      case MONTH -> "bulan " + month(day) + " " + year;
      case DAY ->
          dayName(date)
              + " tanggal "
              + IndonesianNumbers.words(day.getDayOfMonth())
              + " bulan "
              + month(day)
              + " "
              + year;
    };
  }

  private static String month(LocalDate day) {
    return MONTHS[day.getMonthValue() - 1];
  }

  private static String dayName(PartialDate date) {
    return DAYS[date.earliest().getDayOfWeek().getValue() - 1];
  }
}
