package id.teladan.web.benchmark;

import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.ScatterView;
import id.teladan.web.benchmark.SvgCanvas.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Regions by two indicators: hollow circles, and a full diamond for the one asked about. */
final class ScatterPicture {
  private static final int WIDTH = 760;
  private static final int BODY = 470;
  private static final int LEFT = 70;
  private static final int RIGHT = 24;
  private static final int BOTTOM = 54;

  /** More names than these make a picture of hundreds of regions unreadable. */
  private static final int NAMED = 40;

  private static final int STEPS = 7;
  private static final double LETTER = 6.2;

  private final ScatterView view;
  private final BenchmarkWords words;
  private final Scale across;
  private final Scale up;

  ScatterPicture(ScatterView view, BenchmarkWords words) {
    this.view = view;
    this.words = words;
    this.across =
        Scale.around(view.points().stream().map(p -> p.x().doubleValue()).toList(), STEPS);
    this.up = Scale.around(view.points().stream().map(p -> p.y().doubleValue()).toList(), STEPS);
  }

  String svg() {
    List<String> below = new ArrayList<>();
    below.add(words.text("picture.source", sources(), words.text("picture.by")));
    below.add(words.text("picture.scatter"));
    if (!view.missing().isEmpty()) {
      below.add(words.text("picture.missingCount", view.missing().size()));
    }
    PictureFrame frame =
        new PictureFrame(
            name(view.x()) + " × " + name(view.y()),
            words.text("level." + view.level()) + " · " + view.points().size(),
            below);
    SvgCanvas canvas = frame.canvas(WIDTH, BODY).begin(0, PictureFrame.TOP);
    axes(canvas);
    view.points().stream().sorted(Comparator.comparing(this::isOwn)).forEach(p -> point(canvas, p));
    List<double[]> taken = new ArrayList<>();
    for (ScatterView.Point point : view.points()) {
      double middle = x(point.x().doubleValue());
      taken.add(new double[] {middle - 5, middle + 5, y(point.y().doubleValue())});
    }
    view.points().stream()
        .sorted(Comparator.comparing((ScatterView.Point p) -> !isOwn(p)).thenComparing(this::inner))
        .limit(NAMED)
        .forEach(p -> label(canvas, p, taken));
    return canvas.end().close();
  }

  private String sources() {
    String x = words.source(view.x());
    String y = words.source(view.y());
    return x.equals(y) ? x : x + "; " + y;
  }

  private String name(IndicatorView indicator) {
    return indicator.name().in(words.locale());
  }

  private void axes(SvgCanvas canvas) {
    double bottom = BODY - BOTTOM;
    for (double mark : across.marks()) {
      double x = x(mark);
      canvas.line(x, 0, x, bottom, SvgCanvas.LINE, 1);
      String text = words.number(mark, across.digits());
      canvas.text(x, bottom + 17, text, 12, Anchor.MIDDLE, SvgCanvas.SOFT);
    }
    for (double mark : up.marks()) {
      double y = y(mark);
      canvas.line(LEFT, y, WIDTH - RIGHT, y, SvgCanvas.LINE, 1);
      canvas.text(LEFT - 6, y + 4, words.number(mark, up.digits()), 12, Anchor.END, SvgCanvas.SOFT);
    }
    canvas.text(
        WIDTH - RIGHT,
        bottom + 38,
        axis(view.x(), words.edition(view.xEdition())) + " →",
        13,
        Anchor.END,
        SvgCanvas.INK,
        true);
    canvas.text(
        LEFT + 4,
        14,
        "↑ " + axis(view.y(), words.edition(view.yEdition())),
        13,
        Anchor.START,
        SvgCanvas.INK,
        true);
  }

  private String axis(IndicatorView indicator, String when) {
    return name(indicator) + " (" + indicator.unit().in(words.locale()) + ", " + when + ")";
  }

  private boolean isOwn(ScatterView.Point point) {
    return point.region().code().equals(view.highlighted());
  }

  private void point(SvgCanvas canvas, ScatterView.Point point) {
    double x = x(point.x().doubleValue());
    double y = y(point.y().doubleValue());
    String title =
        point.region().label()
            + ": "
            + words.value(view.x(), point.x())
            + "; "
            + words.value(view.y(), point.y());
    if (isOwn(point)) {
      canvas.diamond(x, y, 9, title);
    } else {
      canvas.ring(x, y, 5, SvgCanvas.PEER, title);
    }
  }

  /** Those far from the middle are named first: they are what a reader asks about. */
  private double inner(ScatterView.Point point) {
    return -Math.hypot(
        across.part(point.x().doubleValue()) - 0.5, up.part(point.y().doubleValue()) - 0.5);
  }

  /** A name, right or left of its point, where neither a name nor a point stands yet. */
  private void label(SvgCanvas canvas, ScatterView.Point point, List<double[]> taken) {
    boolean own = isOwn(point);
    String name = point.region().label();
    double x = x(point.x().doubleValue());
    double y = y(point.y().doubleValue());
    double width = name.length() * (own ? 8 : LETTER);
    boolean right = x + 10 + width <= WIDTH && isFree(taken, x + 9, x + 9 + width, y);
    boolean left = isFree(taken, x - 9 - width, x - 9, y);
    if (own || right || left) {
      double from = right || !left ? x + 9 : x - 9 - width;
      taken.add(new double[] {from - 4, from + width + 4, y});
      canvas.text(
          right || !left ? x + 9 : x - 9,
          y + 4,
          name,
          own ? 13 : 10,
          right || !left ? Anchor.START : Anchor.END,
          own ? SvgCanvas.ACCENT : SvgCanvas.SOFT,
          own);
    }
  }

  private static boolean isFree(List<double[]> taken, double from, double to, double y) {
    return from > 0
        && taken.stream().noneMatch(t -> from < t[1] && to > t[0] && Math.abs(y - t[2]) < 11);
  }

  private double x(double value) {
    return LEFT + across.part(value) * (WIDTH - LEFT - RIGHT);
  }

  private double y(double value) {
    return 22 + (1 - up.part(value)) * (BODY - BOTTOM - 22);
  }
}
