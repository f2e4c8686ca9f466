package id.teladan.web.assessment;

import id.teladan.assessment.AssessmentView;
import id.teladan.assessment.Rating;
import id.teladan.assessment.Score;
import id.teladan.web.benchmark.BenchmarkWords;
import id.teladan.web.benchmark.PictureFrame;
import id.teladan.web.benchmark.SvgCanvas;
import id.teladan.web.benchmark.SvgCanvas.Anchor;
import id.teladan.web.shared.Words;
import java.math.BigDecimal;
import java.util.List;

/**
 * A self-assessment on the scale from 1 to 5: the index and the domains as full diamonds, aspects
 * as hollow circles, and where each rating begins as dashed lines. What is incomplete has no mark.
 */
public final class SpbePicture {
  private static final int WIDTH = 760;
  private static final int LEFT = 290;
  private static final int RIGHT = 70;
  private static final int ROW = 28;
  private static final int TOP = 34;

  private final AssessmentView view;
  private final String region;
  private final BenchmarkWords words;
  private SvgCanvas canvas;
  private int next = TOP;

  /**
   * @param region its name
   */
  public SpbePicture(AssessmentView view, String region, BenchmarkWords words) {
    this.view = view;
    this.region = region;
    this.words = words;
  }

  public String svg() {
    Score score = view.score();
    int rows = 1 + score.domains().size() + score.aspects().size();
    int bottom = TOP + rows * ROW;
    PictureFrame frame =
        new PictureFrame(
            text("one", region, String.valueOf(view.year())),
            text("framework"),
            List.of(text("picture.how"), text("own")));
    canvas = frame.canvas(WIDTH, bottom + 24).begin(0, PictureFrame.TOP);
    scale(bottom);
    row(text("index"), score.index(), true);
    for (Score.DomainScore domain : score.domains()) {
      row(text("domain." + domain.domain()), domain.score(), true);
      score.aspects().stream()
          .filter(a -> a.aspect().domain() == domain.domain())
          .forEach(a -> row(text("aspect." + a.aspect()), a.score(), false));
    }
    return canvas.end().close();
  }

  private void scale(int bottom) {
    for (int level = 1; level <= 5; level++) {
      canvas.line(x(level), TOP, x(level), bottom, SvgCanvas.LINE, 1);
      canvas.text(x(level), bottom + 16.0, "" + level, 12, Anchor.MIDDLE, SvgCanvas.SOFT);
    }
    for (Rating rating : Rating.values()) {
      double from = Math.max(1, rating.from().doubleValue());
      double to = rating.next().map(Rating::from).map(BigDecimal::doubleValue).orElse(5.0);
      if (from > 1) {
        canvas.line(x(from), TOP - 8.0, x(from), bottom, SvgCanvas.SOFT, 1, "4 4");
      }
      String name = text("rating." + rating);
      canvas.text(x((from + to) / 2), TOP - 14.0, name, 11, Anchor.MIDDLE, SvgCanvas.SOFT);
    }
  }

  private void row(String name, BigDecimal score, boolean whole) {
    double y = next + ROW / 2.0;
    next += ROW;
    canvas.text(LEFT - (whole ? 26.0 : 14.0), y + 4, name, 12, Anchor.END, SvgCanvas.INK, whole);
    if (score == null) {
      canvas.text(x(1) + 8, y + 4, text("incomplete"), 11, Anchor.START, SvgCanvas.SOFT);
      return;
    }
    String value = words.number(Score.shown(score), 2);
    if (whole) {
      canvas.diamond(x(score.doubleValue()), y, 8, name + " " + value);
    } else {
      canvas.ring(x(score.doubleValue()), y, 6, SvgCanvas.INK, name + " " + value);
    }
    canvas.text(WIDTH - 16.0, y + 4, value, 12, Anchor.END, SvgCanvas.INK, whole);
  }

  private static double x(double level) {
    return LEFT + (level - 1) / 4 * (WIDTH - LEFT - RIGHT);
  }

  private String text(String key, Object... values) {
    return Words.text(SpbeWords.FEATURE, words.locale(), key, values);
  }
}
