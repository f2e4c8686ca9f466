package id.teladan.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the cells of a workbook refer to: its sheets, the texts they share, which are dates. */
final class Workbook {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> sheetIds = new LinkedHashMap<>();
  private final Map<String, String> targets = new HashMap<>();
  private final Set<Integer> dateFormats = new TreeSet<>();
  private final List<Boolean> dateStyles = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private boolean from1904;

  /** The paths of the sheets in their order. */
  List<String> sheets() {
    List<String> paths = new ArrayList<>();
    for (String id : sheetIds.keySet()) {
      String target = targets.get(id);
      if (target != null) {
        paths.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
    return paths.isEmpty() ? List.of("xl/worksheets/sheet1.xml") : paths;
  }

  boolean isDate(int style) {
    return style >= 0 && style < dateStyles.size() && dateStyles.get(style);
  }

  boolean isFrom1904() {
    return from1904;
  }

  /** A shared text; empty for a number that none has. */
  String text(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }

  DefaultHandler sheetNames() {
    return new DefaultHandler() {
      @Override
      public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("sheet")) {
          sheetIds.put(attributes.getValue(RELATIONS, "id"), attributes.getValue("name"));
        } else if (name.equals("workbookPr")) {
          String value = attributes.getValue("date1904");
          from1904 = "1".equals(value) || "true".equals(value);
        }
      }
    };
  }

  DefaultHandler relations() {
    return new DefaultHandler() {
      @Override
      public void startElement(String uri, String name, String qName, Attributes attributes) {
        boolean sheet = String.valueOf(attributes.getValue("Type")).endsWith("/worksheet");
        if (name.equals("Relationship") && sheet) {
          targets.put(attributes.getValue("Id"), attributes.getValue("Target"));
        }
      }
    };
  }

  DefaultHandler styles() {
    return new DefaultHandler() {
      private boolean cells;

      @Override
      public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("numFmt") && isDateFormat(attributes.getValue("formatCode"))) {
          dateFormats.add(number(attributes.getValue("numFmtId")));
        } else if (name.equals("cellXfs")) {
          cells = true;
        } else if (name.equals("xf") && cells) {
          int format = number(attributes.getValue("numFmtId"));
          dateStyles.add(isBuiltInDate(format) || dateFormats.contains(format));
        }
      }

      @Override
      public void endElement(String uri, String name, String qName) {
        cells = cells && !name.equals("cellXfs");
      }
    };
  }

  DefaultHandler sharedTexts() {
    return new DefaultHandler() {
      private final StringBuilder text = new StringBuilder();
      private boolean inText;
      private boolean reading;

      @Override
      public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
          case "si" -> text.setLength(0);
          case "rPh" -> reading = true;
          case "t" -> inText = !reading;
          default -> {
            // Fonts and the like.
          }
        }
      }

      @Override
      public void characters(char[] letters, int from, int length) {
        if (inText) {
          text.append(letters, from, length);
        }
      }

      @Override
      public void endElement(String uri, String name, String qName) {
        switch (name) {
          case "si" -> texts.add(SheetCells.plain(text));
          case "rPh" -> reading = false;
          case "t" -> inText = false;
          default -> {
            // Fonts and the like.
          }
        }
      }
    };
  }

  private static boolean isBuiltInDate(int format) {
    return format >= 14 && format <= 22
        || format >= 27 && format <= 36
        || format >= 45 && format <= 47
        || format >= 50 && format <= 58;
  }

  private static boolean isDateFormat(String code) {
    String bare = code == null ? "" : code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|General", "");
    return bare.matches("(?is).*[dmy].*");
  }

  private static int number(String text) {
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }
}
