package id.teladan.web.benchmark;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/**
 * Texts as outlines of the font that the PDF library brings along. Painting them asks nothing of
 * the machine, which may have no fonts at all, and gives the same pixels everywhere.
 */
final class GlyphText {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final Map<Integer, Glyph> GLYPHS = new ConcurrentHashMap<>();

  private GlyphText() {}

  /** One letter, of size 1 and upside up. */
  private record Glyph(Shape outline, double advance) {}

  /** Loaded when the first text is painted. */
  private static final class Holder {
    static final TrueTypeFont FACE = load();
    static final CmapLookup LETTERS = letters();

    private static TrueTypeFont load() {
      try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
        return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static CmapLookup letters() {
      try {
        return FACE.getUnicodeCmapLookup();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The outline of a text element, where it stands. */
  static Shape outline(Element text) {
    double size = SvgShapes.number(text, "font-size");
    Path2D line = new Path2D.Double();
    double width = 0;
    for (int letter : text.getTextContent().codePoints().toArray()) {
      Glyph glyph = GLYPHS.computeIfAbsent(letter, GlyphText::glyph);
      line.append(
          AffineTransform.getTranslateInstance(width, 0).createTransformedShape(glyph.outline()),
          false);
      width += glyph.advance();
    }
    double part =
        switch (text.getAttribute("text-anchor")) {
          case "middle" -> 0.5;
          case "end" -> 1;
          default -> 0;
        };
    AffineTransform place =
        AffineTransform.getTranslateInstance(
            SvgShapes.number(text, "x") - part * width * size, SvgShapes.number(text, "y"));
    place.scale(size, size);
    return place.createTransformedShape(line);
  }

  private static Glyph glyph(int letter) {
    synchronized (Holder.FACE) {
      try {
        int id = Holder.LETTERS.getGlyphId(letter);
        double units = Holder.FACE.getUnitsPerEm();
        GlyphData data = Holder.FACE.getGlyph().getGlyph(id);
        Shape outline =
            data == null
                ? new Path2D.Double()
                : AffineTransform.getScaleInstance(1 / units, -1 / units)
                    .createTransformedShape(data.getPath());
        return new Glyph(outline, Holder.FACE.getAdvanceWidth(id) / units);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
