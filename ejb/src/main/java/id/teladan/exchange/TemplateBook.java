package id.teladan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty workbook to fill in, with lists to choose from. */
final class TemplateBook {
  private static final String TEXT_FORMAT = "@";
  private static final int FIRST_ROWS = 2_000;
  private static final int WIDTH = 22 * 256;

  private TemplateBook() {}

  /**
   * @param sheetName of the sheet to fill in
   * @param fields the titles of its columns
   * @param choices what can stand in a column, by its title
   */
  static byte[] write(String sheetName, List<String> fields, Map<String, List<String>> choices) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet(sheetName);
      Sheet lists = book.createSheet("lists");
      head(book, sheet, fields);
      int column = 0;
      for (Map.Entry<String, List<String>> choice : choices.entrySet()) {
        list(lists, column, choice.getKey(), choice.getValue());
        offer(book, sheet, fields.indexOf(choice.getKey()), column, choice.getValue().size());
        column++;
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void head(XSSFWorkbook book, Sheet sheet, List<String> fields) {
    Font bold = book.createFont();
    bold.setBold(true);
    CellStyle title = book.createCellStyle();
    title.setFont(bold);
    CellStyle text = book.createCellStyle();
    text.setDataFormat(book.createDataFormat().getFormat(TEXT_FORMAT));
    Row row = sheet.createRow(0);
    for (int i = 0; i < fields.size(); i++) {
      row.createCell(i).setCellValue(fields.get(i));
      row.getCell(i).setCellStyle(title);
      // As text, so that 2.10 stays 2.10 and a date what was typed.
      sheet.setDefaultColumnStyle(i, text);
      sheet.setColumnWidth(i, WIDTH);
    }
    sheet.createFreezePane(0, 1);
  }

  private static void list(Sheet lists, int column, String name, List<String> values) {
    cell(lists, 0, column, name);
    for (int i = 0; i < values.size(); i++) {
      cell(lists, i + 1, column, values.get(i));
    }
    lists.setColumnWidth(column, WIDTH);
  }

  private static void cell(Sheet sheet, int line, int column, String text) {
    Row row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
    row.createCell(column).setCellValue(text);
  }

  private static void offer(XSSFWorkbook book, Sheet sheet, int at, int column, int size) {
    DataValidationHelper help = sheet.getDataValidationHelper();
    String letter = String.valueOf((char) ('A' + column));
    String range = "lists!$" + letter + "$2:$" + letter + "$" + (size + 1);
    DataValidation choice =
        help.createValidation(
            help.createFormulaListConstraint(range),
            new CellRangeAddressList(1, FIRST_ROWS, at, at));
    choice.setShowErrorBox(true);
    sheet.addValidationData(choice);
  }
}
