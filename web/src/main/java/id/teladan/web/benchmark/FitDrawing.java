package id.teladan.web.benchmark;

import id.teladan.benchmark.FitReason;
import id.teladan.benchmark.FitVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many times the figures of the origin a region's figures are, as SVG measures on a logarithmic
 * axis: equal stands in the middle, a tenth as far to the left as ten times to the right. What was
 * not compared has no mark.
 */
public final class FitDrawing {
  static final int WIDTH = 640;
  private static final int LABEL = 180;
  private static final int RIGHT = 156;
  private static final int ROW = 34;
  private static final int TOP = 26;
  private static final double DECADES = 2;

  private final List<FitReason> compared;
  private final FitWords words;

  /** One factor. */
  public record Mark(String label, FitVerdict verdict, String text, int y, String x, String from) {
    public String getLabel() {
      return label;
    }

    /** The class of its colour. */
    public String getStyle() {
      return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String getText() {
      return text;
    }

    public int getY() {
      return y;
    }

    public String getX() {
      return x;
    }

    public String getFrom() {
      return from;
    }
  }

  /** A line of the axis with its words. */
  public record Line(String x, String text) {
    public String getX() {
      return x;
    }

    public String getText() {
      return text;
    }
  }

  FitDrawing(List<FitReason> reasons, FitWords words) {
    this.compared = reasons.stream().filter(r -> r.grade() != null && r.ratio() > 0).toList();
    this.words = words;
  }

  /** Whether there is anything to draw. */
  public boolean isDrawn() {
    return !compared.isEmpty();
  }

  public String getViewBox() {
    return "0 0 " + WIDTH + " " + getHeight();
  }

  public int getHeight() {
    return TOP + compared.size() * ROW + 4;
  }

  public int getTop() {
    return TOP;
  }

  public int getLabelX() {
    return LABEL - 10;
  }

  public int getTextX() {
    return WIDTH - RIGHT + 12;
  }

  public List<Line> getLines() {
    return List.of(0.01, 0.1, 1.0, 10.0, 100.0).stream()
        .map(r -> new Line(text(x(r)), "×" + words.plain(r)))
        .toList();
  }

  public List<Mark> getMarks() {
    List<Mark> marks = new ArrayList<>();
    for (FitReason each : compared) {
      int y = TOP + marks.size() * ROW + ROW / 2;
      marks.add(
          new Mark(
              words.factor(each.factor()),
              each.verdict(),
              "×" + words.ratio(each.ratio()) + " " + words.verdict(each.verdict()),
              y,
              text(x(each.ratio())),
              text(x(1))));
    }
    return marks;
  }

  /** Beyond the axis a mark stands at its end; its number says how far it is. */
  static double x(double ratio) {
    double decades = Math.max(-DECADES, Math.min(DECADES, Math.log10(ratio)));
    return LABEL + (decades + DECADES) / (2 * DECADES) * (WIDTH - LABEL - RIGHT);
  }

  private static String text(double measure) {
    return String.format(Locale.ROOT, "%.1f", measure);
  }
}
