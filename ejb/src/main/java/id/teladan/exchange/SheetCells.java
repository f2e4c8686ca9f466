package id.teladan.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes texts of the cells of a sheet. Nothing is calculated: of a formula the result that the
 * workbook holds is taken, and the formula itself where there is none.
 */
final class SheetCells extends DefaultHandler {
  private static final int DAYS_1904 = 1462;
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private final Workbook book;
  private final Rows rows;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private StringBuilder reading;
  private String type;
  private int style;
  private int column;
  private int line;

  SheetCells(Workbook book, Rows rows) {
    this.book = book;
    this.rows = rows;
  }

  /** Takes each row. */
  interface Rows {
    void row(int line, List<String> cells) throws SAXException;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "row" -> {
        line = number(attributes.getValue("r"), line + 1);
        cells.clear();
        column = -1;
      }
      case "c" -> {
        column = column(attributes.getValue("r"), column + 1);
        type = attributes.getValue("t");
        style = number(attributes.getValue("s"), -1);
        value.setLength(0);
        formula.setLength(0);
      }
      case "v", "t" -> reading = value;
      case "f" -> reading = formula;
      case "rPh" -> reading = null;
      default -> {
        // Widths, colours and the like.
      }
    }
  }

  @Override
  public void characters(char[] letters, int from, int length) {
    if (reading != null && reading.length() <= ImportLimits.CELL) {
      reading.append(letters, from, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    switch (name) {
      case "v", "t", "f" -> reading = null;
      case "c" -> put(text());
      case "row" -> rows.row(line, cells);
      default -> {
        // Widths, colours and the like.
      }
    }
  }

  private void put(String text) {
    if (column < ImportLimits.COLUMNS) {
      while (cells.size() <= column) {
        cells.add("");
      }
      cells.set(column, text);
    }
  }

  private String text() {
    if (value.length() == 0) {
      return formula.length() == 0 ? "" : "=" + formula;
    }
    String kind = type == null ? "n" : type;
    return switch (kind) {
      case "s" -> book.text(number(value.toString().strip(), -1));
      case "b" -> "1".contentEquals(value) ? "true" : "false";
      case "n" -> numeric(value.toString().strip());
      default -> plain(value);
    };
  }

  private String numeric(String text) {
    try {
      BigDecimal number = new BigDecimal(Double.toString(Double.parseDouble(text)));
      if (book.isDate(style)) {
        return day(number.intValue());
      }
      // 2.16 is stored as 2.1600000000000001; the shortest text of the same number is meant.
      return number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      return text;
    }
  }

  private String day(int days) {
    return ZERO.plusDays(book.isFrom1904() ? (long) days + DAYS_1904 : days).toString();
  }

  /** Returns are escaped, because XML would make new lines of them. */
  static String plain(CharSequence text) {
    return text.toString().replace("_x000D_", "\r");
  }

  private static int number(String text, int otherwise) {
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }

  /** {@code AB12} is column 27. */
  private static int column(String reference, int otherwise) {
    if (reference == null) {
      return otherwise;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = Math.min(column * 26 + reference.charAt(i) - 'A' + 1, 1 << 20);
    }
    return column == 0 ? otherwise : column - 1;
  }
}
