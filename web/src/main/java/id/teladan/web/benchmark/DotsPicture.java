package id.teladan.web.benchmark;

import id.teladan.benchmark.ComparisonView;
import id.teladan.benchmark.Edition;
import id.teladan.benchmark.Standing;
import id.teladan.web.benchmark.SvgCanvas.Anchor;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A region and its peers as points on one axis, ordered, with the median of the peers as a line: a
 * full diamond for the region, hollow circles for the others.
 */
final class DotsPicture {
  static final int WIDTH = 680;
  private static final int LEFT = 170;
  private static final int RIGHT = 90;
  private static final int ROW = 26;

  private final ComparisonView view;
  private final BenchmarkWords words;

  DotsPicture(ComparisonView view, BenchmarkWords words) {
    this.view = view;
    this.words = words;
  }

  /** Empty when the region has no figure. */
  Optional<String> svg() {
    return Abreast.of(view).map(this::draw);
  }

  private String draw(Abreast abreast) {
    List<Abreast.Figure> figures =
        abreast.figures().stream()
            .sorted(Comparator.comparing(Abreast.Figure::value).reversed())
            .toList();
    Scale scale = Scale.around(figures.stream().map(f -> f.value().doubleValue()).toList());
    int body = figures.size() * ROW + 44;
    String when = words.edition(new Edition(abreast.year(), abreast.measure()));
    PictureFrame frame =
        PictureFrame.of(view.indicator(), view.region().label(), when, below(), words);
    SvgCanvas canvas = frame.canvas(WIDTH, body).begin(0, PictureFrame.TOP);
    int bottom = figures.size() * ROW + 8;
    axis(canvas, scale, bottom);
    median(canvas, scale, bottom);
    for (int i = 0; i < figures.size(); i++) {
      row(canvas, figures.get(i), scale, i * ROW + ROW / 2 + 4);
    }
    return canvas.end().close();
  }

  private List<String> below() {
    return List.of(words.text("picture.dots"));
  }

  private void axis(SvgCanvas canvas, Scale scale, int bottom) {
    for (double mark : scale.marks()) {
      double x = x(scale, mark);
      canvas.line(x, 0, x, bottom, SvgCanvas.LINE, 1);
      canvas.text(
          x, bottom + 16, words.number(mark, scale.digits()), 12, Anchor.MIDDLE, SvgCanvas.SOFT);
    }
  }

  private void median(SvgCanvas canvas, Scale scale, int bottom) {
    Standing standing = view.standing();
    if (standing.median() != null) {
      double x = x(scale, standing.median().doubleValue());
      canvas.line(x, 0, x, bottom, SvgCanvas.INK, 1.5, "5 4");
      String text = words.text("picture.median", words.value(view.indicator(), standing.median()));
      canvas.text(x, bottom + 32, text, 12, Anchor.MIDDLE, SvgCanvas.INK, true);
    }
  }

  private void row(SvgCanvas canvas, Abreast.Figure figure, Scale scale, double y) {
    double x = x(scale, figure.value().doubleValue());
    String value = words.value(view.indicator(), figure.value());
    String fill = figure.own() ? SvgCanvas.ACCENT : SvgCanvas.INK;
    canvas.text(LEFT - 14, y + 4, figure.label(), 13, Anchor.END, fill, figure.own());
    canvas.line(LEFT, y, WIDTH - RIGHT, y, "#eeeae2", 1);
    if (figure.own()) {
      canvas.diamond(x, y, 8, figure.label() + " " + value);
    } else {
      canvas.ring(x, y, 6, SvgCanvas.PEER, figure.label() + " " + value);
    }
    canvas.text(WIDTH - 14, y + 4, value, 13, Anchor.END, fill, figure.own());
  }

  private static double x(Scale scale, double value) {
    return LEFT + scale.part(value) * (WIDTH - LEFT - RIGHT);
  }
}
