package id.teladan.api.table;

import id.teladan.api.json.Ids;
import id.teladan.api.json.RecordWriting;
import id.teladan.shared.Json;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The columns of a list when it leaves as CSV or XLSX.
 *
 * <p>{@link #of} makes one column of each component of a record, named like the JSON member; a
 * record inside gives columns {@code cost.amountIdr}, a list one cell with its items separated by
 * {@code "; "}, or a JSON array where that would lose something. Add what is not there with {@link
 * #with}.
 *
 * @param name the file's name without its ending
 */
public record Table<T>(String name, List<Column<T>> columns) {
  private static final String SEPARATOR = "; ";
  private static final Pattern PLAIN_WORD = Pattern.compile("[^\\s;,\\[\"']([^;,\\v]*[^\\s;,])?");

  /**
   * One column.
   *
   * @param value the cell of a row: null, a number, a boolean, or anything with a readable text
   */
  public record Column<T>(String title, Function<T, Object> value) {}

  public Table {
    columns = List.copyOf(columns);
  }

  public static <T extends Record> Table<T> of(String name, Class<T> rows) {
    List<Column<T>> columns = new ArrayList<>();
    collect("", rows, row -> row, columns);
    return new Table<>(name, columns);
  }

  /** The same table with one more column at its end. */
  public Table<T> with(String title, Function<T, Object> value) {
    List<Column<T>> all = new ArrayList<>(columns);
    all.add(new Column<>(title, value));
    return new Table<>(name, all);
  }

  /** The same table without some columns. */
  public Table<T> without(String... titles) {
    List<String> gone = List.of(titles);
    return new Table<>(name, columns.stream().filter(c -> !gone.contains(c.title())).toList());
  }

  private static <T> void collect(
      String prefix, Class<?> type, Function<T, Object> holder, List<Column<T>> columns) {
    for (RecordComponent part : type.getRecordComponents()) {
      String title = prefix + part.getName();
      Function<T, Object> value =
          row -> {
            Object record = holder.apply(row);
            return record == null ? null : RecordWriting.valueOf(part, record);
          };
      if (part.getType().isRecord() && !RecordWriting.isSimple(part.getType())) {
        collect(title + ".", part.getType(), value, columns);
      } else {
        columns.add(new Column<>(title, cell(part.getName(), value)));
      }
    }
  }

  private static <T> Function<T, Object> cell(String name, Function<T, Object> value) {
    return row -> {
      Object raw = value.apply(row);
      if (raw instanceof Collection<?> items) {
        return list(items);
      }
      boolean asIs = raw == null || raw instanceof Boolean;
      return asIs || raw instanceof Number && !Ids.isIdName(name) ? raw : text(raw);
    };
  }

  /** Plain words side by side; anything else as JSON, so that it can be read back as it was. */
  private static String list(Collection<?> items) {
    List<String> texts = items.stream().map(Table::text).toList();
    boolean rows =
        items.stream().anyMatch(i -> i instanceof Record && !RecordWriting.isSimple(i.getClass()));
    if (rows) {
      return "[" + String.join(",", texts) + "]";
    }
    boolean plain = texts.stream().allMatch(text -> PLAIN_WORD.matcher(text).matches());
    return plain ? String.join(SEPARATOR, texts) : Json.write(texts);
  }

  private static String text(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    boolean structured = value instanceof Record && !RecordWriting.isSimple(value.getClass());
    return structured ? RecordWriting.text(value) : String.valueOf(value);
  }
}
