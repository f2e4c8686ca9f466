package id.teladan.api.table;

import id.teladan.exchange.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * CSV after RFC 4180, in UTF-8. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it: what somebody typed into a title must not run on another's machine.
 */
public final class CsvFile {
  public static final String TYPE = "text/csv";

  private CsvFile() {}

  public static <T> void write(Table<T> table, Iterable<T> rows, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    csv.printRecord(table.columns().stream().map(Table.Column::title));
    for (T row : rows) {
      csv.printRecord(table.columns().stream().map(column -> guarded(column.value().apply(row))));
    }
    csv.flush();
  }

  static Object guarded(Object cell) {
    return cell instanceof String text ? FormulaGuard.guarded(text) : cell;
  }
}
