package id.teladan.api.table;

import id.teladan.exchange.LongCell;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet, written row by row. Texts are texts there, never formulas. */
public final class XlsxFile {
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Pattern NOT_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
  private static final int SHORT = 200;
  private static final int ROWS_IN_MEMORY = 500;
  private static final int LONGEST_SHEET_NAME = 31;

  private XlsxFile() {}

  public static <T> void write(Table<T> table, Iterable<T> rows, OutputStream out)
      throws IOException {
    String name = table.name();
    try (Workbook workbook = new Workbook(out, "Teladan", "1.0")) {
      Worksheet sheet =
          workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME)));
      for (int c = 0; c < table.columns().size(); c++) {
        sheet.value(0, c, table.columns().get(c).title());
      }
      sheet.freezePane(0, 1);
      int number = 1;
      for (T row : rows) {
        fill(sheet, number, table, row);
        if (number % ROWS_IN_MEMORY == 0) {
          sheet.flush();
        }
        number++;
      }
    }
  }

  private static <T> void fill(Worksheet sheet, int number, Table<T> table, T row) {
    int after = table.columns().size();
    for (int c = 0; c < table.columns().size(); c++) {
      Object cell = table.columns().get(c).value().apply(row);
      if (cell instanceof Number value) {
        sheet.value(number, c, value);
      } else if (cell instanceof Boolean flag) {
        sheet.value(number, c, flag);
      } else if (cell != null) {
        List<String> parts = LongCell.parts(table.columns().get(c).title(), clean(cell.toString()));
        text(sheet, number, c, parts.get(0));
        for (String more : parts.subList(1, parts.size())) {
          text(sheet, number, after++, more);
        }
      }
    }
  }

  /**
   * Short texts are kept once for the whole workbook, long ones where they stand: nobody repeats
   * them, and all that is kept once is in memory until the end. Blanks at the ends survive only in
   * what is kept once.
   */
  private static void text(Worksheet sheet, int row, int column, String text) {
    if (text.length() > SHORT && text.length() == text.strip().length()) {
      sheet.inlineString(row, column, text);
    } else {
      sheet.value(row, column, text);
    }
  }

  /** What XML can hold. */
  private static String clean(String text) {
    return NOT_XML.matcher(text).replaceAll(" ");
  }
}
