package id.teladan.web.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bars from zero as SVG measures, in the order given: for figures of one year. Negative figures
 * have no bar, only their number.
 */
public final class BarDrawing {
  private static final int WIDTH = 440;
  private static final int LABEL = 124;
  private static final int VALUE = 84;
  private static final int ROW = 30;
  private static final int THICK = 18;

  private final List<Bar> bars;
  private final double largest;

  /**
   * What is drawn of one region.
   *
   * @param label its short name
   * @param text the figure as the reader writes it
   */
  public record Bar(String label, boolean highlighted, BigDecimal value, String text) {}

  /** One drawn bar. */
  public record Row(
      String label,
      boolean highlighted,
      String text,
      int y,
      int textY,
      String width,
      String textX) {
    public String getLabel() {
      return label;
    }

    public boolean isHighlighted() {
      return highlighted;
    }

    public String getText() {
      return text;
    }

    public int getY() {
      return y;
    }

    public int getTextY() {
      return textY;
    }

    public String getWidth() {
      return width;
    }

    public String getTextX() {
      return textX;
    }
  }

  public BarDrawing(List<Bar> bars) {
    this.bars = List.copyOf(bars);
    this.largest = bars.stream().mapToDouble(b -> b.value().doubleValue()).max().orElse(0);
  }

  public String getViewBox() {
    return "0 0 " + WIDTH + " " + getHeight();
  }

  public int getHeight() {
    return bars.size() * ROW + 4;
  }

  public int getLeft() {
    return LABEL;
  }

  public int getThick() {
    return THICK;
  }

  public List<Row> getRows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double width = width(bar.value().doubleValue());
      int y = i * ROW + (ROW - THICK) / 2 + 2;
      rows.add(
          new Row(
              bar.label(),
              bar.highlighted(),
              bar.text(),
              y,
              y + THICK - 5,
              text(width),
              text(LABEL + width + 6)));
    }
    return rows;
  }

  private double width(double value) {
    return largest <= 0 ? 0 : Math.max(0, value) / largest * (WIDTH - LABEL - VALUE);
  }

  private static String text(double measure) {
    return String.format(Locale.ROOT, "%.1f", measure);
  }
}
