package id.teladan.web.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Pictures as files: well-formed whatever names hold, and without anything that runs. */
class PicturesTest {

  @Test
  void holdsAnyTextAndNothingThatRuns() throws Exception {
    String hostile = "</text><script>alert(1)</script>\u0000\u0008 \"x\" & 'y'";
    PictureFrame frame = new PictureFrame(hostile, hostile, List.of(hostile));
    String svg =
        frame
            .canvas(400, 50)
            .text(1, 2, hostile, 12, SvgCanvas.Anchor.END, SvgCanvas.INK)
            .ring(10, 10, 4, SvgCanvas.PEER, hostile)
            .diamond(20, 20, 4, hostile)
            .line(1, 1, 2, 2, SvgCanvas.LINE, 1)
            .close();
    var document =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("circle").getLength()).isOne();
    assertThat(document.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 400.0");
  }

  @Test
  void longNotesAreBrokenAndThePictureGrows() {
    PictureFrame one = new PictureFrame("a", "b", List.of("kata"));
    PictureFrame many = new PictureFrame("a", "b", List.of("kata ".repeat(100)));
    assertThat(many.below())
        .hasSizeGreaterThan(4)
        .allSatisfy(l -> assertThat(l).hasSizeLessThan(110));
    assertThat(many.height(10)).isGreaterThan(one.height(10));
  }
}
