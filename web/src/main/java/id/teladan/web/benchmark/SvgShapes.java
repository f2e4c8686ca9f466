package id.teladan.web.benchmark;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The shapes that {@link SvgCanvas} writes, read back. */
final class SvgShapes {
  private static final Pattern STEP = Pattern.compile("([MLZ])\\s*(?:(-?[\\d.]+) (-?[\\d.]+))?");
  private static final Pattern MOVED = Pattern.compile("translate\\((-?[\\d.]+) (-?[\\d.]+)\\)");

  private SvgShapes() {}

  /** Empty for what has no outline, and for what is measured in parts of the whole picture. */
  static Optional<Shape> of(Element element) {
    return switch (element.getTagName()) {
      case "rect" -> element.getAttribute("width").endsWith("%") ? Optional.empty() : rect(element);
      case "line" ->
          Optional.of(
              new Line2D.Double(
                  number(element, "x1"),
                  number(element, "y1"),
                  number(element, "x2"),
                  number(element, "y2")));
      case "circle" -> {
        double radius = number(element, "r");
        yield Optional.of(
            new Ellipse2D.Double(
                number(element, "cx") - radius,
                number(element, "cy") - radius,
                2 * radius,
                2 * radius));
      }
      case "path" -> Optional.of(path(element.getAttribute("d")));
      default -> Optional.empty();
    };
  }

  private static Optional<Shape> rect(Element element) {
    return Optional.of(
        new Rectangle2D.Double(
            number(element, "x"),
            number(element, "y"),
            number(element, "width"),
            number(element, "height")));
  }

  private static Shape path(String data) {
    Path2D path = new Path2D.Double();
    Matcher step = STEP.matcher(data);
    while (step.find()) {
      switch (step.group(1)) {
        case "M" -> path.moveTo(value(step.group(2)), value(step.group(3)));
        case "L" -> path.lineTo(value(step.group(2)), value(step.group(3)));
        default -> path.closePath();
      }
    }
    return path;
  }

  static double[] moved(Element group) {
    Matcher by = MOVED.matcher(group.getAttribute("transform"));
    return by.matches()
        ? new double[] {value(by.group(1)), value(by.group(2))}
        : new double[] {0, 0};
  }

  /** Null for a line without gaps. */
  static float[] dashes(Element element) {
    String dashes = element.getAttribute("stroke-dasharray");
    if (dashes.isEmpty()) {
      return null;
    }
    String[] parts = dashes.split(" ");
    float[] lengths = new float[parts.length];
    for (int i = 0; i < parts.length; i++) {
      lengths[i] = Float.parseFloat(parts[i]);
    }
    return lengths;
  }

  static double number(Element element, String attribute) {
    return value(element.getAttribute(attribute));
  }

  static double number(Element element, String attribute, double otherwise) {
    return element.hasAttribute(attribute) ? number(element, attribute) : otherwise;
  }

  private static double value(String text) {
    return Double.parseDouble(text);
  }
}
