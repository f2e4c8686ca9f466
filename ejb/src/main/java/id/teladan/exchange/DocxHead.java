package id.teladan.exchange;

import id.teladan.visit.OfficialPaper;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The letterhead of a Word document: emblem on the left, names and address in the middle. */
final class DocxHead {
  private static final int EMBLEM = 1500;

  private final XWPFDocument document;
  private final DocxRuns runs;
  private final int width;

  DocxHead(XWPFDocument document, DocxRuns runs, int width) {
    this.document = document;
    this.runs = runs;
    this.width = width;
  }

  void write(OfficialPaper paper) {
    Long logo = paper.look().logo();
    XWPFTable table = document.createTable(1, logo == null ? 1 : 3);
    table.removeBorders();
    table.setWidth(width);
    if (logo == null) {
      names(cell(table, 0, width), paper);
    } else {
      runs.picture(cell(table, 0, EMBLEM).getParagraphs().get(0), logo, DocxRuns.LOGO);
      names(cell(table, 1, width - 2 * EMBLEM), paper);
      cell(table, 2, EMBLEM);
    }
    XWPFParagraph rule = document.createParagraph();
    rule.setBorderTop(Borders.THIN_THICK_SMALL_GAP);
    rule.setSpacingAfter(120);
  }

  private static XWPFTableCell cell(XWPFTable table, int column, int width) {
    XWPFTableCell cell = table.getRow(0).getCell(column);
    cell.setWidth(String.valueOf(width));
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    return cell;
  }

  private static void names(XWPFTableCell cell, OfficialPaper paper) {
    boolean first = true;
    for (String line : paper.letterhead()) {
      XWPFParagraph name = first ? cell.getParagraphs().get(0) : cell.addParagraph();
      centred(name, line, first ? 13 : 14, true);
      first = false;
    }
    paper.look().address().forEach(line -> centred(cell.addParagraph(), line, 9, false));
  }

  private static void centred(XWPFParagraph paragraph, String text, int size, boolean bold) {
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(0);
    DocxRuns.add(paragraph, text, size, bold);
  }
}
