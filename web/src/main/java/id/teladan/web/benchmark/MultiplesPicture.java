package id.teladan.web.benchmark;

import id.teladan.benchmark.ComparisonView;
import id.teladan.benchmark.Edition;
import id.teladan.benchmark.Measure;
import id.teladan.benchmark.PointView;
import id.teladan.benchmark.SeriesView;
import id.teladan.region.RegionView;
import id.teladan.web.benchmark.SvgCanvas.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Small multiples: each peer in a field of its own on the same scale, the region that asks as a
 * dashed line behind it.
 */
final class MultiplesPicture {
  private static final int COLUMNS = 3;
  private static final int FIELD = 216;
  private static final int HEIGHT = 132;
  private static final int PLOT = 84;

  private final ComparisonView view;
  private final BenchmarkWords words;
  private Scale scale;
  private int first;
  private int last;

  MultiplesPicture(ComparisonView view, BenchmarkWords words) {
    this.view = view;
    this.words = words;
  }

  /** Empty when the region has no figure. */
  Optional<String> svg() {
    return Abreast.of(view).map(a -> draw(a.measure()));
  }

  private String draw(Measure measure) {
    List<SeriesView> lines =
        view.series().stream().filter(s -> s.measure().equals(measure)).toList();
    List<PointView> all = lines.stream().flatMap(s -> s.points().stream()).toList();
    scale = Scale.around(all.stream().map(p -> p.value().doubleValue()).toList());
    first = all.stream().mapToInt(PointView::year).min().orElse(0);
    last = all.stream().mapToInt(PointView::year).max().orElse(0);
    String how = words.measure(measure);
    String when = first == last ? words.edition(new Edition(last, measure)) : first + "–" + last;
    String under = first == last || how.isEmpty() ? when : how + ", " + when;
    int rows = Math.max(1, (view.peers().size() + COLUMNS - 1) / COLUMNS);
    PictureFrame frame =
        PictureFrame.of(
            view.indicator(),
            view.region().label(),
            under,
            List.of(
                words.text(
                    "picture.multiples",
                    view.region().label(),
                    words.number(scale.low(), scale.digits()),
                    words.number(scale.high(), scale.digits()))),
            words);
    SvgCanvas canvas = frame.canvas(COLUMNS * FIELD + 24, rows * HEIGHT);
    for (int i = 0; i < view.peers().size(); i++) {
      canvas.begin(16 + i % COLUMNS * FIELD, PictureFrame.TOP + i / COLUMNS * HEIGHT);
      field(canvas, view.peers().get(i), lines);
      canvas.end();
    }
    return canvas.close();
  }

  private void field(SvgCanvas canvas, RegionView peer, List<SeriesView> lines) {
    canvas.text(0, 14, peer.label(), 13, Anchor.START, SvgCanvas.INK, true);
    canvas.rect(0, 20, FIELD - 24, PLOT, "#fbfaf7", SvgCanvas.LINE);
    Optional<SeriesView> theirs = of(lines, peer.code());
    if (theirs.isEmpty()) {
      canvas.text(8, 64, words.text("tile.none"), 12, Anchor.START, SvgCanvas.SOFT);
    }
    of(lines, view.region().code()).ifPresent(s -> line(canvas, s, SvgCanvas.ACCENT, "4 3"));
    theirs.ifPresent(s -> line(canvas, s, SvgCanvas.INK, null));
    canvas.text(0, 118, String.valueOf(first), 11, Anchor.START, SvgCanvas.SOFT);
    canvas.text(FIELD - 24, 118, String.valueOf(last), 11, Anchor.END, SvgCanvas.SOFT);
  }

  private static Optional<SeriesView> of(List<SeriesView> lines, String code) {
    return lines.stream().filter(s -> s.regionCode().equals(code)).findFirst();
  }

  private void line(SvgCanvas canvas, SeriesView series, String stroke, String dashes) {
    StringBuilder path = new StringBuilder();
    Integer before = null;
    for (PointView point : series.points()) {
      boolean joined = before != null && point.year() == before + 1;
      String x = String.format(Locale.ROOT, "%.1f", x(point.year()));
      String y = String.format(Locale.ROOT, "%.1f", y(point.value().doubleValue()));
      path.append(joined ? 'L' : 'M').append(x).append(' ').append(y);
      before = point.year();
    }
    canvas.path(path.toString(), stroke, 2, dashes);
    PointView end = series.points().get(series.points().size() - 1);
    canvas.dot(x(end.year()), y(end.value().doubleValue()), 3, stroke);
  }

  private double x(int year) {
    double part = first == last ? 0.5 : (year - first) / (double) (last - first);
    return 6 + part * (FIELD - 36);
  }

  private double y(double value) {
    return 20 + 6 + (1 - scale.part(value)) * (PLOT - 12);
  }
}
