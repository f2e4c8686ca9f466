package id.teladan.exchange;

import id.teladan.visit.OfficialPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** An official paper as a Word document, to be completed and signed. */
final class DocxPaper implements OfficialPaper.Writer {
  /** Twentieths of a point. */
  private static final int A4_WIDTH = 11906;

  private static final int A4_HEIGHT = 16838;
  private static final int MARGIN = 1134;

  /** A column for numbers: its heading stays on one line. */
  private static final int NARROWEST = 640;

  private final XWPFDocument document;
  private final DocxRuns runs;
  private final int textWidth;

  private DocxPaper(XWPFDocument document, DocxRuns runs, boolean wide) {
    this.document = document;
    this.runs = runs;
    this.textWidth = (wide ? A4_HEIGHT : A4_WIDTH) - 2 * MARGIN;
  }

  static byte[] of(OfficialPaper paper, OfficialPaper.Pictures pictures) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxRuns runs = new DocxRuns(pictures);
      DocxPaper writer = new DocxPaper(document, runs, paper.look().wide());
      writer.page(paper.look().wide());
      DocxStyles.addTo(document);
      writer.write(paper);
      DocxRuns.numberPages(document);
      document.getProperties().getCoreProperties().setTitle(paper.title());
      document.getProperties().getCoreProperties().setSubjectProperty(paper.subtitle());
      document.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return SteadyZip.of(out.toByteArray());
    }
  }

  private void page(boolean wide) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(wide ? A4_HEIGHT : A4_WIDTH));
    size.setH(BigInteger.valueOf(wide ? A4_WIDTH : A4_HEIGHT));
    if (wide) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margin = section.addNewPgMar();
    BigInteger twips = BigInteger.valueOf(MARGIN);
    margin.setTop(twips);
    margin.setBottom(twips);
    margin.setLeft(twips);
    margin.setRight(twips);
  }

  private void write(OfficialPaper paper) {
    new DocxHead(document, runs, textWidth).write(paper);
    XWPFParagraph title = paragraph(paper.title(), 14, true);
    title.setStyle(DocxStyles.TITLE);
    title.setAlignment(ParagraphAlignment.CENTER);
    title.setSpacingAfter(40);
    XWPFParagraph subtitle = paragraph(paper.subtitle(), 11, true);
    subtitle.setAlignment(ParagraphAlignment.CENTER);
    if (paper.look().number() != null) {
      subtitle.setSpacingAfter(40);
      paragraph("Nomor: " + paper.look().number(), 11, false)
          .setAlignment(ParagraphAlignment.CENTER);
    }
    paper.body().forEach(section -> write(section, false));
    if (paper.signature() != null) {
      new DocxSignature(document, textWidth).write(paper.signature());
    }
    boolean first = true;
    for (OfficialPaper.Section section : paper.appendix()) {
      write(section, first);
      first = false;
    }
    if (paper.note() != null) {
      paragraph(paper.note(), 9, false).setSpacingBefore(300);
    }
  }

  private void write(OfficialPaper.Section section, boolean onNewPage) {
    if (!section.heading().isEmpty()) {
      XWPFParagraph heading = paragraph(section.heading(), 12, true);
      heading.setStyle(DocxStyles.CHAPTER);
      heading.setSpacingBefore(200);
      heading.setPageBreak(onNewPage);
    }
    section.blocks().forEach(block -> block.writeTo(this));
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
      XWPFParagraph line = paragraph(number++ + ".\t" + item, 11, false);
      line.setIndentationLeft(400);
      line.setIndentationHanging(400);
    }
  }

  @Override
  public void fact(String label, String text) {
    XWPFParagraph line = paragraph(label + ": ", 11, true);
    DocxRuns.add(line, text, 11, false);
  }

  @Override
  public void table(List<String> head, List<Integer> widths, List<List<String>> rows) {
    int size = head.size() > 6 ? 9 : 10;
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    XWPFTable table = document.createTable(rows.size() + 1, head.size());
    table.setWidth(textWidth);
    table.setCellMargins(50, 90, 50, 90);
    table.getRow(0).setRepeatHeader(true);
    for (int column = 0; column < head.size(); column++) {
      String width = String.valueOf(Math.max(NARROWEST, textWidth * widths.get(column) / sum));
      cell(table, 0, column, width).setColor("EEECE6");
      fill(table.getRow(0).getCell(column), head.get(column), size, true);
      for (int row = 0; row < rows.size(); row++) {
        fill(cell(table, row + 1, column, width), rows.get(row).get(column), size, false);
      }
    }
    table.getRows().forEach(row -> row.setCantSplitRow(true));
    document.createParagraph().setSpacingAfter(60);
  }

  @Override
  public void photo(long file, String caption) {
    XWPFParagraph line = document.createParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    line.setKeepNext(true);
    runs.picture(line, file, DocxRuns.PHOTO);
    XWPFParagraph words = paragraph(caption, 10, false);
    words.setAlignment(ParagraphAlignment.CENTER);
    words.getRuns().forEach(run -> run.setItalic(true));
  }

  private static XWPFTableCell cell(XWPFTable table, int row, int column, String width) {
    XWPFTableCell cell = table.getRow(row).getCell(column);
    cell.setWidth(width);
    return cell;
  }

  private static void fill(XWPFTableCell cell, String text, int size, boolean bold) {
    DocxRuns.add(cell.getParagraphs().get(0), text, size, bold);
  }

  private XWPFParagraph paragraph(String text, int size, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(120);
    DocxRuns.add(paragraph, text, size, bold);
    return paragraph;
  }
}
