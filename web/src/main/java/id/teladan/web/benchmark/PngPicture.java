package id.teladan.web.benchmark;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The pixels of a picture that {@link SvgCanvas} wrote, for programs that take no SVG. It knows
 * what that canvas writes and nothing else, reads no other file and needs no font of the machine.
 */
public final class PngPicture {
  /** Sharp enough for print at half a page. */
  private static final double SCALE = 2;

  /** Of a picture that would be larger, the scale is less: 12 MB while it is painted. */
  private static final double MOST_PIXELS = 3_000_000;

  /** The font has no bold; its lines are made thicker by this part of their size. */
  private static final float BOLD = 0.05f;

  /** Somewhat larger files in half the time; nothing is lost either way. */
  private static final float QUICK = 0.75f;

  private final Graphics2D to;

  private PngPicture(Graphics2D to) {
    this.to = to;
  }

  /**
   * @param svg as {@link SvgCanvas#close()} gives it
   */
  public static byte[] of(String svg) {
    Element root = parsed(svg);
    double width = SvgShapes.number(root, "width");
    double height = SvgShapes.number(root, "height");
    double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
    BufferedImage image =
        new BufferedImage(
            Math.max(1, (int) Math.floor(width * scale)),
            Math.max(1, (int) Math.floor(height * scale)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D to = image.createGraphics();
    try {
      to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      to.setColor(Color.WHITE);
      to.fillRect(0, 0, image.getWidth(), image.getHeight());
      to.scale(scale, scale);
      new PngPicture(to).children(root);
    } finally {
      to.dispose();
    }
    return encoded(image);
  }

  private void children(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        paint(element);
      }
    }
  }

  private void paint(Element element) {
    switch (element.getTagName()) {
      case "g" -> {
        double[] by = SvgShapes.moved(element);
        to.translate(by[0], by[1]);
        children(element);
        to.translate(-by[0], -by[1]);
      }
      case "text" -> {
        Shape outline = GlyphText.outline(element);
        to.setColor(Color.decode(element.getAttribute("fill")));
        to.fill(outline);
        if (element.hasAttribute("font-weight")) {
          to.setStroke(new BasicStroke((float) SvgShapes.number(element, "font-size") * BOLD));
          to.draw(outline);
        }
      }
      case "title" -> {}
      default -> SvgShapes.of(element).ifPresent(shape -> shape(element, shape));
    }
  }

  private void shape(Element element, Shape shape) {
    String fill = element.getAttribute("fill");
    if (!fill.isEmpty() && !"none".equals(fill)) {
      Color full = Color.decode(fill);
      int alpha = (int) Math.round(255 * SvgShapes.number(element, "fill-opacity", 1));
      to.setColor(new Color(full.getRed(), full.getGreen(), full.getBlue(), alpha));
      to.fill(shape);
    }
    String stroke = element.getAttribute("stroke");
    if (!stroke.isEmpty()) {
      to.setColor(Color.decode(stroke));
      float width = (float) SvgShapes.number(element, "stroke-width", 1);
      float[] dashes = SvgShapes.dashes(element);
      to.setStroke(
          new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
      to.draw(shape);
    }
  }

  private static Element parsed(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException("not a picture of ours", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] encoded(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam speed = writer.getDefaultWriteParam();
      speed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      speed.setCompressionQuality(QUICK);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), speed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
