package id.teladan.exchange;

import id.teladan.visit.OfficialPaper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The end of a Word document: who takes note on the left, who reports on the right. */
final class DocxSignature {
  private static final int ROOM = 900;

  private final XWPFDocument document;
  private final int width;

  DocxSignature(XWPFDocument document, int width) {
    this.document = document;
    this.width = width;
  }

  void write(OfficialPaper.Signature signature) {
    XWPFParagraph gap = document.createParagraph();
    gap.setSpacingAfter(0);
    gap.setKeepNext(true);
    XWPFTable table = document.createTable(1, 2);
    table.removeBorders();
    table.setWidth(width);
    table.getRow(0).setCantSplitRow(true);
    XWPFTableCell left = table.getRow(0).getCell(0);
    XWPFTableCell right = table.getRow(0).getCell(1);
    left.setWidth(String.valueOf(width / 2));
    right.setWidth(String.valueOf(width - width / 2));
    if (signature.approver() != null) {
      line(left, "Mengetahui,");
      line(left, signature.approver());
      line(left, "(..............................)").setSpacingBefore(ROOM);
      line(left, "NIP ..............................");
    }
    line(right, signature.place());
    line(right, signature.role());
    int number = 1;
    for (String person : signature.people()) {
      line(right, number++ + ". " + person + "  ......................").setSpacingBefore(700);
    }
  }

  private static XWPFParagraph line(XWPFTableCell cell, String text) {
    XWPFParagraph first = cell.getParagraphs().get(0);
    XWPFParagraph line = first.getRuns().isEmpty() ? first : cell.addParagraph();
    line.setSpacingAfter(0);
    line.setKeepNext(true);
    DocxRuns.add(line, text, 11, false);
    return line;
  }
}
