package id.teladan.web.benchmark;

import id.teladan.benchmark.PointView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Lines over the years as SVG measures: grid, lines that break where a year is missing, and a label
 * at the end of each line. One line is highlighted and drawn last, on top.
 */
public final class LineDrawing {
  static final int WIDTH = 440;
  static final int HEIGHT = 280;
  private static final int LEFT = 48;
  private static final int RIGHT = 142;
  private static final int TOP = 12;
  private static final int BOTTOM = 30;
  private static final int LABEL_GAP = 15;
  private static final int YEAR_MARKS = 5;

  private final List<Line> lines;
  private final BenchmarkWords words;
  private final Scale values;
  private final int firstYear;
  private final int lastYear;

  /**
   * What is drawn of one region.
   *
   * @param label its short name
   * @param highlighted whether it is the region that asks
   * @param points in the order of years, at least one
   */
  public record Line(String label, boolean highlighted, List<PointView> points) {}

  /** A mark of the grid: where, and what it says. */
  public record Mark(String at, String text) {
    public String getAt() {
      return at;
    }

    public String getText() {
      return text;
    }
  }

  /**
   * One drawn line.
   *
   * @param path SVG path data
   * @param dots centres of its points
   */
  public record Trace(
      String label, boolean highlighted, String path, List<Dot> dots, String labelY) {
    public String getLabel() {
      return label;
    }

    public boolean isHighlighted() {
      return highlighted;
    }

    public String getPath() {
      return path;
    }

    public List<Dot> getDots() {
      return dots;
    }

    public String getLabelY() {
      return labelY;
    }
  }

  /** One point, with what it says when pointed at. */
  public record Dot(String x, String y, String title) {
    public String getX() {
      return x;
    }

    public String getY() {
      return y;
    }

    public String getTitle() {
      return title;
    }
  }

  public LineDrawing(List<Line> lines, BenchmarkWords words) {
    this.lines =
        lines.stream().sorted((a, b) -> Boolean.compare(a.highlighted(), b.highlighted())).toList();
    this.words = words;
    List<PointView> all = lines.stream().flatMap(l -> l.points().stream()).toList();
    this.values = Scale.around(all.stream().map(p -> p.value().doubleValue()).toList());
    this.firstYear = all.stream().mapToInt(PointView::year).min().orElse(0);
    this.lastYear = all.stream().mapToInt(PointView::year).max().orElse(0);
  }

  public String getViewBox() {
    return "0 0 " + WIDTH + " " + HEIGHT;
  }

  public int getLeft() {
    return LEFT;
  }

  public int getRight() {
    return WIDTH - RIGHT;
  }

  public int getBottom() {
    return HEIGHT - BOTTOM;
  }

  public int getLabelX() {
    return WIDTH - RIGHT + 10;
  }

  public List<Mark> getValueMarks() {
    return values.marks().stream()
        .map(v -> new Mark(text(y(v)), words.number(v, values.digits())))
        .toList();
  }

  public List<Mark> getYearMarks() {
    int step = Math.max(1, (int) Math.ceil((lastYear - firstYear + 1) / (double) YEAR_MARKS));
    return IntStream.rangeClosed(firstYear, lastYear)
        .filter(year -> (lastYear - year) % step == 0)
        .mapToObj(year -> new Mark(text(x(year)), String.valueOf(year)))
        .toList();
  }

  public List<Trace> getTraces() {
    List<Double> wanted = lines.stream().map(l -> y(last(l).value().doubleValue())).toList();
    double[] labels = LabelSpacing.apart(wanted, LABEL_GAP, TOP, HEIGHT - BOTTOM);
    List<Trace> traces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      traces.add(
          new Trace(
              line.label(),
              line.highlighted(),
              path(line.points()),
              line.points().stream().map(p -> dot(line, p)).toList(),
              text(labels[i] + 4)));
    }
    return traces;
  }

  /** Whether the vertical axis begins above or below zero, which a reader should know. */
  public boolean isCut() {
    return values.low() > 0 || values.high() < 0;
  }

  /** Where the vertical axis begins. */
  public String getLow() {
    return words.number(values.low(), values.digits());
  }

  private static PointView last(Line line) {
    return line.points().get(line.points().size() - 1);
  }

  /** A new stroke begins after every missing year. */
  private String path(List<PointView> points) {
    StringBuilder path = new StringBuilder();
    Integer before = null;
    for (PointView point : points) {
      boolean joined = before != null && point.year() == before + 1;
      path.append(joined ? 'L' : 'M')
          .append(text(x(point.year())))
          .append(' ')
          .append(text(y(point.value().doubleValue())));
      before = point.year();
    }
    return path.toString();
  }

  private Dot dot(Line line, PointView point) {
    String value = words.number(point.value(), Math.max(0, point.value().scale()));
    return new Dot(
        text(x(point.year())),
        text(y(point.value().doubleValue())),
        line.label() + " " + point.year() + ": " + value);
  }

  private double x(int year) {
    double part =
        firstYear == lastYear ? 0.5 : (year - firstYear) / (double) (lastYear - firstYear);
    return LEFT + 6 + part * (WIDTH - LEFT - RIGHT - 12);
  }

  private double y(double value) {
    return HEIGHT - BOTTOM - values.part(value) * (HEIGHT - BOTTOM - TOP);
  }

  private static String text(double measure) {
    return String.format(Locale.ROOT, "%.1f", measure);
  }
}
