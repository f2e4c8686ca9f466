package id.teladan.exchange;

import id.teladan.shared.Json;
import id.teladan.shared.PartialDate;
import jakarta.json.bind.JsonbException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of a cell into what it means; empty when it means nothing that is known. */
final class CellReading {
  private static final Pattern ISO = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)([T ]\\d.*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})([T ]\\d.*)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s*[/.]\\s*(\\d{1,2})(?:\\s*[/.]\\s*(\\d{1,2}))?");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
  private static final Pattern NAMED =
      Pattern.compile("(?:(\\d{1,2})[ -])?\\s*([\\p{L}]+)\\.?[ -]\\s*(\\d{4})");
  private static final Pattern YEAR =
      Pattern.compile("(?i)(?:tahun|thn\\.?|th\\.?)?\\s*(\\d{4})(?:\\.0)?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
  private static final Map<String, Integer> MORE_MONTHS =
      Map.of("may", 5, "ags", 8, "agt", 8, "aug", 8, "oct", 10, "nop", 11, "dec", 12);

  private CellReading() {}

  /** A date as ISO writes it, or as Indonesian offices do: the day first, months by name. */
  static Optional<PartialDate> date(String text) {
    try {
      return Optional.ofNullable(iso(text.strip())).map(PartialDate::parse);
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String iso(String text) {
    Matcher m = ISO.matcher(text);
    if (m.matches()) {
      return m.group(1);
    }
    m = DAY_FIRST.matcher(text);
    if (m.matches()) {
      return day(m.group(3), m.group(2), m.group(1));
    }
    m = YEAR_FIRST.matcher(text);
    if (m.matches()) {
      return m.group(3) == null
          ? month(m.group(1), m.group(2))
          : day(m.group(1), m.group(2), m.group(3));
    }
    m = MONTH_YEAR.matcher(text);
    if (m.matches()) {
      return month(m.group(2), m.group(1));
    }
    m = YEAR.matcher(text);
    if (m.matches()) {
      return m.group(1);
    }
    m = NAMED.matcher(text);
    if (m.matches() && named(m.group(2)) > 0) {
      String number = String.valueOf(named(m.group(2)));
      return m.group(1) == null ? month(m.group(3), number) : day(m.group(3), number, m.group(1));
    }
    return null;
  }

  private static int named(String name) {
    String start = name.toLowerCase(Locale.ROOT);
    String three = start.length() < 3 ? start : start.substring(0, 3);
    return MORE_MONTHS.getOrDefault(three, MONTHS.indexOf(three) + 1);
  }

  private static String day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
        .toString();
  }

  private static String month(String year, String month) {
    return String.format(Locale.ROOT, "%s-%02d", year, Integer.parseInt(month));
  }

  /** Whole rupiah: with or without "Rp", dots or commas between thousands, cents that are zero. */
  static Optional<Long> rupiah(String text) {
    String bare = text.replaceAll("(?i)^\\s*(rp\\.?|idr)\\s*", "").replaceAll("[\\s\\u00A0]", "");
    bare = bare.replaceAll("(?:[.,]0{1,2}|,-)$", "");
    if (bare.matches("\\d{1,3}([.,]\\d{3})+")) {
      bare = bare.replaceAll("[.,]", "");
    }
    if (bare.matches("\\d(\\.\\d+)?E\\+?\\d{1,2}")) {
      bare = new java.math.BigDecimal(bare).toBigInteger().toString();
    }
    return bare.matches("\\d{1,17}") ? Optional.of(Long.valueOf(bare)) : Optional.empty();
  }

  static Optional<Integer> digit(String text) {
    String bare = text.replaceAll("\\.0+$", "");
    return bare.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(bare)) : Optional.empty();
  }

  /**
   * A list of words: a JSON array, or words with semicolons or new lines between them; with commas
   * where there is neither.
   */
  static Optional<List<String>> words(String text) {
    if (text.startsWith("[")) {
      return json(text, String[].class).map(Arrays::asList);
    }
    String between = text.matches("(?s).*[;\\n].*") ? "[;\\n]" : ",";
    return Optional.of(split(text, between));
  }

  static List<String> split(String text, String between) {
    return Arrays.stream(text.split(between)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /**
   * A list of rows: a JSON array of objects, or anything else line by line.
   *
   * @param line makes a row of one line
   */
  static <T> Optional<List<T>> rows(
      String text, Class<T[]> type, Function<String, T> line, String between) {
    if (text.startsWith("[{") || text.equals("[]")) {
      return json(text, type).map(Arrays::asList);
    }
    List<T> rows = new ArrayList<>();
    split(text, between).forEach(part -> rows.add(line.apply(part)));
    return Optional.of(rows);
  }

  private static <T> Optional<T> json(String text, Class<T> type) {
    try {
      return Optional.ofNullable(Json.read(text, type));
    } catch (JsonbException | IllegalArgumentException | jakarta.json.JsonException e) {
      return Optional.empty();
    }
  }
}
