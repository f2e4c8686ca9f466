package id.teladan.web.benchmark;

import id.teladan.benchmark.FitView;
import id.teladan.web.benchmark.SvgCanvas.Anchor;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many times the origin's figures a region's figures are, each with its verdict in a word. */
final class FitPicture {
  private final FitView fit;
  private final FitDrawing drawing;
  private final BenchmarkWords words;
  private final FitWords fitWords;

  FitPicture(FitView fit, BenchmarkWords words) {
    this.fit = fit;
    this.words = words;
    this.fitWords = new FitWords(words.locale());
    this.drawing = new FitDrawing(fit.reasons(), fitWords);
  }

  String svg() {
    PictureFrame frame =
        new PictureFrame(
            words.text("fit.picture", fit.region().label(), fit.origin().label()),
            fit.title(),
            List.of(
                words.text("picture.source", sources(), words.text("picture.by")),
                words.text("fit.rules")));
    SvgCanvas canvas =
        frame.canvas(FitDrawing.WIDTH, drawing.getHeight()).begin(0, PictureFrame.TOP);
    for (FitDrawing.Line line : drawing.getLines()) {
      double x = Double.parseDouble(line.x());
      canvas.line(x, drawing.getTop(), x, drawing.getHeight(), SvgCanvas.LINE, 1);
      canvas.text(x, drawing.getTop() - 8.0, line.text(), 11, Anchor.MIDDLE, SvgCanvas.SOFT);
    }
    for (FitDrawing.Mark mark : drawing.getMarks()) {
      double x = Double.parseDouble(mark.x());
      int y = mark.y();
      canvas.text(drawing.getLabelX(), y + 4.0, mark.label(), 12, Anchor.END, SvgCanvas.INK);
      canvas.line(Double.parseDouble(mark.from()), y, x, y, SvgCanvas.INK, 2);
      canvas.diamond(x, y, 7, mark.label() + " " + mark.text());
      canvas.text(drawing.getTextX(), y + 4.0, mark.text(), 12, Anchor.START, SvgCanvas.INK);
    }
    return canvas.end().close();
  }

  private String sources() {
    return fit.reasons().stream()
        .flatMap(r -> Stream.of(r.own(), r.origin()))
        .filter(Objects::nonNull)
        .map(fitWords::source)
        .distinct()
        .limit(6)
        .collect(Collectors.joining("; "));
  }
}
