package id.teladan.web.benchmark;

import java.util.Locale;

/**
 * Writes one picture as an SVG file of its own. Everything is said by attributes, no style and no
 * script, so that it looks the same in a page, a report and a spreadsheet. Shapes and dashes tell
 * apart what colours do, for printing in black and white.
 */
public final class SvgCanvas {
  public static final String INK = "#17202e";
  public static final String SOFT = "#4a5568";
  public static final String LINE = "#d9d4ca";
  public static final String ACCENT = "#0b6b6b";
  public static final String PEER = "#6f7782";

  private final StringBuilder out = new StringBuilder(4096);

  /**
   * @param title what the picture shows, for whoever cannot see it
   */
  SvgCanvas(double width, double height, String title) {
    out.append(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .append(attribute("width", width))
        .append(attribute("height", height))
        .append(" viewBox=\"0 0 ")
        .append(measure(width))
        .append(' ')
        .append(measure(height))
        .append("\" role=\"img\" font-family=\"system-ui, 'Segoe UI', Roboto, sans-serif\">")
        .append("<title>")
        .append(escaped(title))
        .append("</title><rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
  }

  /** Where a text stands in relation to its point. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  public SvgCanvas text(double x, double y, String text, int size, Anchor anchor, String fill) {
    return text(x, y, text, size, anchor, fill, false);
  }

  public SvgCanvas text(
      double x, double y, String text, int size, Anchor anchor, String fill, boolean bold) {
    out.append("<text")
        .append(attribute("x", x))
        .append(attribute("y", y))
        .append(" font-size=\"")
        .append(size)
        .append("\" text-anchor=\"")
        .append(anchor.name().toLowerCase(Locale.ROOT))
        .append("\" fill=\"")
        .append(fill)
        .append(bold ? "\" font-weight=\"700\">" : "\">")
        .append(escaped(text))
        .append("</text>\n");
    return this;
  }

  public SvgCanvas line(double x1, double y1, double x2, double y2, String stroke, double width) {
    return line(x1, y1, x2, y2, stroke, width, null);
  }

  /**
   * @param dashes as SVG says them; null for a line without gaps
   */
  public SvgCanvas line(
      double x1, double y1, double x2, double y2, String stroke, double width, String dashes) {
    out.append("<line")
        .append(attribute("x1", x1))
        .append(attribute("y1", y1))
        .append(attribute("x2", x2))
        .append(attribute("y2", y2))
        .append(stroke(stroke, width, dashes))
        .append("/>\n");
    return this;
  }

  public SvgCanvas path(String data, String stroke, double width, String dashes) {
    out.append("<path fill=\"none\" stroke-linejoin=\"round\" d=\"")
        .append(escaped(data))
        .append('"')
        .append(stroke(stroke, width, dashes))
        .append("/>\n");
    return this;
  }

  public SvgCanvas rect(
      double x, double y, double width, double height, String fill, String stroke) {
    out.append("<rect")
        .append(attribute("x", x))
        .append(attribute("y", y))
        .append(attribute("width", width))
        .append(attribute("height", height))
        .append(" fill=\"")
        .append(fill)
        .append('"')
        .append(stroke == null ? "" : stroke(stroke, 1, null))
        .append("/>\n");
    return this;
  }

  /** A hollow circle for a peer. */
  public SvgCanvas ring(double x, double y, double radius, String stroke, String title) {
    out.append("<circle")
        .append(attribute("cx", x))
        .append(attribute("cy", y))
        .append(attribute("r", radius))
        .append(" fill=\"#ffffff\" fill-opacity=\"0.7\"")
        .append(stroke(stroke, 1.6, null))
        .append("><title>")
        .append(escaped(title))
        .append("</title></circle>\n");
    return this;
  }

  public SvgCanvas dot(double x, double y, double radius, String fill) {
    out.append("<circle")
        .append(attribute("cx", x))
        .append(attribute("cy", y))
        .append(attribute("r", radius))
        .append(" fill=\"")
        .append(fill)
        .append("\"/>\n");
    return this;
  }

  /** A full diamond for the region that asks. */
  public SvgCanvas diamond(double x, double y, double size, String title) {
    out.append("<path fill=\"" + ACCENT + "\" stroke=\"#ffffff\" stroke-width=\"1\" d=\"M")
        .append(measure(x))
        .append(' ')
        .append(measure(y - size))
        .append('L')
        .append(measure(x + size))
        .append(' ')
        .append(measure(y))
        .append('L')
        .append(measure(x))
        .append(' ')
        .append(measure(y + size))
        .append('L')
        .append(measure(x - size))
        .append(' ')
        .append(measure(y))
        .append("Z\"><title>")
        .append(escaped(title))
        .append("</title></path>\n");
    return this;
  }

  /** A part of the picture, moved. */
  public SvgCanvas begin(double x, double y) {
    out.append("<g transform=\"translate(")
        .append(measure(x))
        .append(' ')
        .append(measure(y))
        .append(")\">\n");
    return this;
  }

  public SvgCanvas end() {
    out.append("</g>\n");
    return this;
  }

  public String close() {
    return out + "</svg>\n";
  }

  private static String stroke(String stroke, double width, String dashes) {
    return " stroke=\""
        + stroke
        + "\" stroke-width=\""
        + measure(width)
        + (dashes == null ? "\"" : "\" stroke-dasharray=\"" + dashes + "\"");
  }

  private static String attribute(String name, double value) {
    return " " + name + "=\"" + measure(value) + "\"";
  }

  private static String measure(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** What XML cannot hold is left out. */
  static String escaped(String text) {
    return (text == null ? "" : text)
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
