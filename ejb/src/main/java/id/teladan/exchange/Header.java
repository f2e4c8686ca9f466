package id.teladan.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header line of a table: which column holds which field. */
final class Header {
  private static final int TITLE = 60;
  private static final int SEEN = 300;

  /** How many columns people are shown. */
  private static final int SHOWN = 100;

  private static final Pattern NOTHING =
      Pattern.compile("(?i)[-–—_.]+|n/?a|null|nihil|#n/a|tidak ada|belum ada|kosong");

  /** Fields that hold lists: what stands in several columns for one of them is taken together. */
  private static final Set<String> LISTS =
      Set.of(
          "application.stack",
          "application.platforms",
          "application.integrations",
          "tags",
          "links",
          "partners",
          "otherAffairs");

  private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?\\.?");
  private static final Pattern SUM =
      Pattern.compile("(?i)(grand )?(total|jumlah)( (aplikasi|keseluruhan|seluruhnya))?[ :.]*\\d*");
  private static final int NUMBERED = 3;

  private final ImportMapping mapping;
  private List<String> titles;
  private final Map<Integer, String> fields = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<Integer, String> samples = new HashMap<>();
  private boolean begun;

  private Header(List<String> titles, ImportMapping mapping) {
    this.titles = titles.subList(0, Math.min(titles.size(), ImportLimits.COLUMNS));
    this.mapping = mapping;
  }

  static Header of(List<String> titles) throws UnreadableFileException {
    return of(titles, ImportMapping.NONE);
  }

  /**
   * Of two columns for one field the first counts, unless the field is a list.
   *
   * @throws UnreadableFileException when no column holds a title
   */
  static Header of(List<String> titles, ImportMapping mapping) throws UnreadableFileException {
    Header header = understood(titles, mapping);
    if (!header.names.containsKey("title")) {
      String seen =
          titles.stream().limit(12).map(each -> shortened(each, TITLE)).toList().toString();
      throw new UnreadableFileException("file-no-title-column", shortened(seen, SEEN));
    }
    return header;
  }

  /** The same for a line that may be none: what its columns would be. */
  static Header understood(List<String> titles, ImportMapping mapping) {
    Header header = new Header(List.copyOf(titles), mapping);
    header.understand();
    return header;
  }

  private void understand() {
    int address = -1;
    int status = -1;
    for (int i = 0; i < titles.size(); i++) {
      String title = titles.get(i).strip();
      String chosen = title.isEmpty() ? null : mapping.field(title);
      String field = chosen != null || title.isEmpty() ? chosen : Columns.field(title);
      address = chosen == null && "url".equals(field) ? i : address;
      status = chosen == null && "status".equals(field) ? i : status;
      add(i, field, title);
    }
    // In our own export the address of the page; in inventories that of the application.
    addLast(address, "links");
    // In our own export the editorial status; in inventories whether it is in use.
    addLast(status, "stage");
  }

  private void add(int at, String field, String title) {
    if (field == null || field.isEmpty() || Columns.isReadOnly(field)) {
      return;
    }
    if (!names.containsKey(field)) {
      fields.put(at, field);
      names.put(field, shortened(title, TITLE));
    } else if (LISTS.contains(field)) {
      fields.put(at, field);
    }
  }

  private void addLast(int at, String field) {
    if (at >= 0 && !names.containsKey(field)) {
      add(at, field, titles.get(at));
    }
  }

  /** The titles as written, by field. */
  Map<String, String> names() {
    return names;
  }

  /** The row of these cells; an empty one for a line that only counts columns or names more. */
  FileRow row(int line, List<String> parts) {
    List<String> cells = LongCell.joined(titles, parts);
    Map<String, String> byField = new HashMap<>();
    boolean none = isNumbering(cells) || isSum(cells) || !begun && isSecondHeader(cells);
    begun = true;
    if (!none) {
      look(cells);
      fields.forEach(
          (at, field) -> {
            String cell = at < cells.size() ? cell(field, cells.get(at)) : "";
            byField.merge(field, cell, Header::together);
          });
    }
    return new FileRow(line, null, byField, names, null);
  }

  /** Below many a header stands 1, 2, 3 … for each column. */
  private static boolean isNumbering(List<String> cells) {
    List<Integer> numbers = new ArrayList<>();
    for (String cell : cells) {
      Matcher number = NUMBER.matcher(cell.strip());
      if (number.matches()) {
        numbers.add(Integer.valueOf(number.group(1)));
      } else if (!cell.isBlank()) {
        return false;
      }
    }
    boolean counts = numbers.size() >= NUMBERED;
    for (int i = 1; counts && i < numbers.size(); i++) {
      counts = numbers.get(i) == numbers.get(i - 1) + 1;
    }
    return counts;
  }

  /** Below many a table stands how much it is together. */
  private static boolean isSum(List<String> cells) {
    List<String> said = cells.stream().filter(cell -> !cell.isBlank()).toList();
    return !said.isEmpty() && said.size() <= 2 && SUM.matcher(said.get(0).strip()).matches();
  }

  /** A header of two lines: merged cells above, the columns' own titles below. */
  private boolean isSecondHeader(List<String> cells) {
    List<String> said = cells.stream().filter(cell -> !cell.isBlank()).toList();
    if (said.size() < 2 || said.stream().anyMatch(cell -> Columns.field(cell) == null)) {
      return false;
    }
    List<String> both = new ArrayList<>(titles);
    for (int i = 0; i < Math.min(cells.size(), ImportLimits.COLUMNS); i++) {
      if (i >= both.size()) {
        both.add(cells.get(i));
      } else if (!cells.get(i).isBlank()) {
        both.set(i, cells.get(i));
      }
    }
    titles = List.copyOf(both);
    fields.clear();
    names.clear();
    understand();
    return true;
  }

  private void look(List<String> cells) {
    for (int i = 0; i < Math.min(cells.size(), titles.size()); i++) {
      if (!samples.containsKey(i) && !cells.get(i).isBlank()) {
        samples.put(i, shortened(cells.get(i), TITLE));
      }
    }
  }

  /** What the columns are taken for, with the first thing that stood in each. */
  List<ImportHeading> headings() {
    List<ImportHeading> all = new ArrayList<>();
    for (int i = 0; i < titles.size() && all.size() < SHOWN; i++) {
      if (!titles.get(i).isBlank()) {
        all.add(new ImportHeading(shortened(titles.get(i), SEEN), fields.get(i), samples.get(i)));
      }
    }
    return all;
  }

  /** Between two columns of one list: parts by semicolons, as where one column holds several. */
  private static String together(String one, String other) {
    if (one.isBlank() || other.isBlank()) {
      return one.isBlank() ? other : one;
    }
    return one.startsWith("[") || other.startsWith("[") ? one : parts(one) + "; " + parts(other);
  }

  private static String parts(String words) {
    return words.matches("(?s).*[;\\n].*") ? words : words.replace(",", ";");
  }

  /** A dash in an inventory says that there is nothing; under a name of ours it is a text. */
  private String cell(String field, String text) {
    boolean ours = Columns.plain(names.get(field)).equals(Columns.plain(field));
    return !ours && NOTHING.matcher(text.strip()).matches() ? "" : clean(text);
  }

  private static String clean(String cell) {
    String cut = cell.length() <= ImportLimits.CELL ? cell : cell.substring(0, ImportLimits.CELL);
    // No database text can hold the null character, and nobody means the other controls.
    return cut.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
  }

  private static String shortened(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= longest ? line : line.substring(0, longest - 1) + "…";
  }
}
