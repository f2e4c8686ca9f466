package id.teladan.exchange;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The headings of a Word document, so that it has an outline and screen readers find their way. */
final class DocxStyles {
  static final String TITLE = "Title";
  static final String CHAPTER = "Heading1";
  static final String PART = "Heading2";

  private DocxStyles() {}

  static void addTo(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    styles.addStyle(style(TITLE, "Title", null));
    styles.addStyle(style(CHAPTER, "heading 1", 0));
    styles.addStyle(style(PART, "heading 2", 1));
  }

  private static XWPFStyle style(String id, String name, Integer outline) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewKeepNext();
    if (outline != null) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    return new XWPFStyle(style);
  }
}
