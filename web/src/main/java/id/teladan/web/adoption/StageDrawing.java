package id.teladan.web.adoption;

import id.teladan.adoption.Quartiles;
import id.teladan.adoption.StageFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The stages as bars: how many came so far, with how many are at each now; or from a quarter to
 * three quarters of the days that each took, with the median marked.
 */
public final class StageDrawing {
  private static final int WIDTH = 640;
  private static final int LEFT = 150;
  private static final int RIGHT = 90;
  private static final int ROW = 34;
  private static final int THICK = 20;

  private final List<Row> rows;

  /**
   * One stage.
   *
   * @param from where its pale bar begins
   * @param to where it ends
   * @param mark the end of the strong bar, or the place of the median
   */
  public record Row(
      String label, String text, int y, int textY, String from, String width, String mark) {
    public String getLabel() {
      return label;
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

    public String getFrom() {
      return from;
    }

    public String getWidth() {
      return width;
    }

    public String getMark() {
      return mark;
    }

    /** Where the figure stands: behind the bar. */
    public String getTextX() {
      return place(Double.parseDouble(from) + Double.parseDouble(width) + 8);
    }

    /** How long the strong bar is. */
    public String getStrong() {
      return place(Math.max(0, Double.parseDouble(mark) - LEFT));
    }
  }

  private StageDrawing(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Pale how many came so far, strong how many are there. */
  static StageDrawing funnel(
      List<StageFigure> figures,
      Function<StageFigure, String> label,
      Function<Long, String> number) {
    double most = figures.stream().mapToLong(StageFigure::reached).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (StageFigure figure : figures) {
      String text = number.apply(figure.count()) + " / " + number.apply(figure.reached());
      rows.add(
          row(
              rows.size(),
              label.apply(figure),
              text,
              0,
              share(figure.reached(), most),
              share(figure.count(), most)));
    }
    return new StageDrawing(rows);
  }

  /** Those with known days only. */
  static StageDrawing stays(
      List<StageFigure> figures,
      Function<StageFigure, String> label,
      Function<Long, String> number) {
    List<StageFigure> known = figures.stream().filter(f -> f.stay() != null).toList();
    double most = known.stream().mapToLong(f -> f.stay().upper()).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (StageFigure figure : known) {
      Quartiles stay = figure.stay();
      rows.add(
          row(
              rows.size(),
              label.apply(figure),
              number.apply(stay.median()),
              share(stay.lower(), most),
              share(stay.upper(), most),
              share(stay.median(), most)));
    }
    return new StageDrawing(rows);
  }

  private static Row row(
      int index, String label, String text, double from, double to, double mark) {
    int y = index * ROW + (ROW - THICK) / 2;
    return new Row(
        label,
        text,
        y,
        y + THICK - 5,
        place(LEFT + from),
        place(Math.max(1, to - from)),
        place(LEFT + mark));
  }

  private static double share(long value, double most) {
    return most <= 0 ? 0 : value / most * (WIDTH - LEFT - RIGHT);
  }

  private static String place(double at) {
    return String.format(Locale.ROOT, "%.1f", at);
  }

  public List<Row> getRows() {
    return rows;
  }

  public String getViewBox() {
    return "0 0 " + WIDTH + " " + (rows.size() * ROW + 4);
  }

  public int getLeft() {
    return LEFT;
  }

  public int getThick() {
    return THICK;
  }

  public boolean isBare() {
    return rows.isEmpty();
  }
}
