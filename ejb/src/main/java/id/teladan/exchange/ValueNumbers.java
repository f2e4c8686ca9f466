package id.teladan.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers, years, months and states of figures as offices write them. */
final class ValueNumbers {
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([.,]\\d{3})+");
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");
  private static final Pattern POWER = Pattern.compile("-?\\d(\\.\\d{1,15})?[eE][+-]?\\d{1,2}");
  private static final Pattern NOTHING =
      Pattern.compile("(?i)[-–—.…*]{1,3}|n/?a|null|nan|tidak ada|na\\.?");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]|%$");
  private static final Pattern WHOLE = Pattern.compile("(\\d{1,4})(?:\\.0+)?");
  private static final int SCALE = 6;
  private static final int DIGITS = 17;
  private static final Map<String, Integer> MONTHS = months();

  private ValueNumbers() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    String names = "jan feb mar apr mei jun jul agu sep okt nov des";
    String english = "jan feb mar apr may jun jul aug sep oct nov dec";
    for (String language : List.of(names, english)) {
      String[] each = language.split(" ");
      for (int i = 0; i < each.length; i++) {
        months.put(each[i], i + 1);
      }
    }
    return Map.copyOf(months);
  }

  /** A cell that says that there is no figure. */
  static boolean isNothing(String text) {
    return text == null || NOTHING.matcher(text).matches();
  }

  /**
   * A decimal number. Points and commas together: the last one is the decimal mark. One kind
   * several times: it stands between thousands. Once: it is the decimal mark, but a point before
   * three digits stands between thousands where commas are decimal marks.
   *
   * @param commas whether the file uses commas as decimal marks and points between thousands
   */
  static Optional<BigDecimal> decimal(String text, boolean commas) {
    String bare = SPACES.matcher(text).replaceAll("");
    String plain = POWER.matcher(bare).matches() ? bare : undone(bare, commas);
    if (!POWER.matcher(plain).matches() && !PLAIN.matcher(plain).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
    boolean fits = number.scale() <= SCALE && number.precision() - number.scale() <= DIGITS;
    return fits ? Optional.of(number) : Optional.empty();
  }

  private static String undone(String bare, boolean commas) {
    int point = bare.lastIndexOf('.');
    int comma = bare.lastIndexOf(',');
    if (point >= 0 && comma >= 0) {
      return point > comma ? bare.replace(",", "") : bare.replace(".", "").replace(',', '.');
    }
    char mark = comma >= 0 ? ',' : '.';
    boolean several = bare.indexOf(mark) != bare.lastIndexOf(mark);
    boolean thousands = commas && mark == '.';
    if ((several || thousands) && GROUPED.matcher(bare).matches()) {
      return bare.replace(String.valueOf(mark), "");
    }
    return several ? "" : bare.replace(',', '.');
  }

  /** A whole number, as a spreadsheet may have made {@code 2021.0} of it. */
  static Optional<Integer> whole(String text) {
    Matcher whole = WHOLE.matcher(text);
    return whole.matches() ? Optional.of(Integer.valueOf(whole.group(1))) : Optional.empty();
  }

  /** A month by number or name; 0 where the text says that there is none. */
  static Optional<Integer> month(String text) {
    Optional<Integer> number = whole(text).filter(m -> m >= 1 && m <= 12);
    if (number.isPresent()) {
      return number;
    }
    if (isNothing(text) || text.matches("0+")) {
      return Optional.of(0);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int named = lower.length() < 3 ? 0 : MONTHS.getOrDefault(lower.substring(0, 3), 0);
    return named == 0 ? Optional.empty() : Optional.of(named);
  }
}
