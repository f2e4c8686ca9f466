package id.teladan.exchange;

import id.teladan.visit.OfficialPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** An official paper as a Word document, to be completed and signed. */
final class DocxPaper implements OfficialPaper.Writer {
  /** Twentieths of a point. */
  private static final int A4_WIDTH = 11906;

  private static final int A4_HEIGHT = 16838;
  private static final int MARGIN = 1134;
  private static final int TEXT_WIDTH = A4_WIDTH - 2 * MARGIN;
  private static final String FONT = "Arial";

  private final XWPFDocument document;

  private DocxPaper(XWPFDocument document) {
    this.document = document;
  }

  static byte[] of(OfficialPaper paper) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxPaper writer = new DocxPaper(document);
      writer.page();
      DocxStyles.addTo(document);
      writer.write(paper);
      document.getProperties().getCoreProperties().setTitle(paper.title());
      document.getProperties().getCoreProperties().setSubjectProperty(paper.subtitle());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margin = section.addNewPgMar();
    BigInteger twips = BigInteger.valueOf(MARGIN);
    margin.setTop(twips);
    margin.setBottom(twips);
    margin.setLeft(twips);
    margin.setRight(twips);
  }

  private void write(OfficialPaper paper) {
    for (String line : paper.letterhead()) {
      XWPFParagraph head = paragraph(line, 13, true);
      head.setAlignment(ParagraphAlignment.CENTER);
      head.setBorderBottom(Borders.SINGLE);
    }
    XWPFParagraph title = paragraph(paper.title(), 14, true);
    title.setStyle(DocxStyles.TITLE);
    title.setAlignment(ParagraphAlignment.CENTER);
    paragraph(paper.subtitle(), 11, true).setAlignment(ParagraphAlignment.CENTER);
    for (OfficialPaper.Section section : paper.sections()) {
      paragraph(section.heading(), 12, true).setStyle(DocxStyles.CHAPTER);
      section.blocks().forEach(block -> block.writeTo(this));
    }
    if (paper.signature() != null) {
      sign(paper.signature());
    }
    if (paper.note() != null) {
      paragraph(paper.note(), 9, false);
    }
  }

  private void sign(OfficialPaper.Signature signature) {
    for (String line : List.of(signature.place(), signature.role())) {
      right(paragraph(line, 11, false));
    }
    int number = 1;
    for (String person : signature.people()) {
      XWPFParagraph line =
          paragraph(number++ + ". " + person + "  ......................", 11, false);
      right(line);
      line.setSpacingBefore(400);
    }
  }

  private static void right(XWPFParagraph paragraph) {
    paragraph.setIndentationLeft(TEXT_WIDTH / 2);
    paragraph.setKeepNext(true);
  }

  @Override
  public void subheading(String text) {
    paragraph(text, 11, true).setStyle(DocxStyles.PART);
  }

  @Override
  public void text(String text) {
    paragraph(text, 11, false);
  }

  @Override
  public void items(List<String> items) {
    int number = 1;
    for (String item : items) {
      XWPFParagraph line = paragraph(number++ + ". " + item, 11, false);
      line.setIndentationLeft(360);
      line.setIndentationHanging(360);
    }
  }

  @Override
  public void fact(String label, String text) {
    XWPFParagraph line = paragraph(label + ": ", 11, true);
    run(line, text, 11, false);
  }

  @Override
  public void table(List<String> head, List<Integer> widths, List<List<String>> rows) {
    int size = head.size() > 6 ? 8 : 10;
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    XWPFTable table = document.createTable(rows.size() + 1, head.size());
    table.setWidth(TEXT_WIDTH);
    table.getRow(0).setRepeatHeader(true);
    for (int column = 0; column < head.size(); column++) {
      String width = String.valueOf(TEXT_WIDTH * widths.get(column) / sum);
      cell(table, 0, column, width).setColor("EEECE6");
      fill(table.getRow(0).getCell(column), head.get(column), size, true);
      for (int row = 0; row < rows.size(); row++) {
        fill(cell(table, row + 1, column, width), rows.get(row).get(column), size, false);
      }
    }
    document.createParagraph();
  }

  private static XWPFTableCell cell(XWPFTable table, int row, int column, String width) {
    XWPFTableCell cell = table.getRow(row).getCell(column);
    cell.setWidth(width);
    return cell;
  }

  private static void fill(XWPFTableCell cell, String text, int size, boolean bold) {
    run(cell.getParagraphs().get(0), text, size, bold);
  }

  private XWPFParagraph paragraph(String text, int size, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(120);
    run(paragraph, text, size, bold);
    return paragraph;
  }

  private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setBold(bold);
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
  }
}
