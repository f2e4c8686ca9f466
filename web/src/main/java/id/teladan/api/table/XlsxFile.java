package id.teladan.api.table;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet, written row by row. Texts are texts there, never formulas. */
public final class XlsxFile {
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int LONGEST_CELL = 32_767;
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
    for (int c = 0; c < table.columns().size(); c++) {
      Object cell = table.columns().get(c).value().apply(row);
      if (cell instanceof Number value) {
        sheet.value(number, c, value);
      } else if (cell instanceof Boolean flag) {
        sheet.value(number, c, flag);
      } else if (cell != null) {
        sheet.value(number, c, fitting(cell.toString()));
      }
    }
  }

  /** What XML and a cell can hold. */
  static String fitting(String text) {
    String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    return clean.length() <= LONGEST_CELL ? clean : clean.substring(0, LONGEST_CELL - 1) + "…";
  }
}
