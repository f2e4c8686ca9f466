package id.teladan.web.benchmark;

import id.teladan.benchmark.ComparisonView;
import id.teladan.web.benchmark.SvgCanvas.Anchor;
import java.util.List;

/**
 * The lines or bars of a comparison as a file: one part for each way of measuring, never joined.
 */
final class LinesPicture {
  private static final int WIDTH = 680;
  private static final int PART = LineDrawing.HEIGHT + 34;
  private static final String[] DASHES = {"7 3", "2 3", "9 3 2 3", "4 4", "1 2", "12 4"};

  private final ComparisonView view;
  private final BenchmarkWords words;

  LinesPicture(ComparisonView view, BenchmarkWords words) {
    this.view = view;
    this.words = words;
  }

  String svg() {
    List<ChartView> charts = new Charts(view, words).all();
    int body = charts.stream().mapToInt(LinesPicture::height).sum();
    List<String> notes = view.notes().stream().map(words::note).distinct().toList();
    PictureFrame frame = PictureFrame.of(view.indicator(), view.region().label(), "", notes, words);
    SvgCanvas canvas = frame.canvas(WIDTH, body);
    int y = PictureFrame.TOP;
    for (ChartView chart : charts) {
      canvas.begin(16, y).text(0, 14, chart.title(), 14, Anchor.START, SvgCanvas.INK, true);
      canvas.begin(0, 24);
      if (chart.lines() != null) {
        lines(canvas, chart.lines());
      } else {
        bars(canvas, chart.bars());
      }
      canvas.end().end();
      y += height(chart);
    }
    return canvas.close();
  }

  private static int height(ChartView chart) {
    return chart.lines() != null ? PART : chart.bars().getHeight() + 40;
  }

  private void lines(SvgCanvas canvas, LineDrawing drawing) {
    for (LineDrawing.Mark mark : drawing.getValueMarks()) {
      double y = Double.parseDouble(mark.at());
      canvas.line(drawing.getLeft(), y, drawing.getRight(), y, SvgCanvas.LINE, 1);
      canvas.text(drawing.getLeft() - 6, y + 4, mark.text(), 12, Anchor.END, SvgCanvas.SOFT);
    }
    for (LineDrawing.Mark mark : drawing.getYearMarks()) {
      double x = Double.parseDouble(mark.at());
      canvas.text(x, drawing.getBottom() + 20, mark.text(), 12, Anchor.MIDDLE, SvgCanvas.SOFT);
    }
    int number = 0;
    for (LineDrawing.Trace trace : drawing.getTraces()) {
      boolean own = trace.highlighted();
      String stroke = own ? SvgCanvas.ACCENT : SvgCanvas.PEER;
      canvas.path(trace.path(), stroke, own ? 3.5 : 1.75, own ? null : dashes(number++));
      for (LineDrawing.Dot dot : trace.dots()) {
        canvas.dot(Double.parseDouble(dot.x()), Double.parseDouble(dot.y()), own ? 4 : 2.5, stroke);
      }
      double y = Double.parseDouble(trace.labelY());
      String fill = own ? SvgCanvas.ACCENT : SvgCanvas.INK;
      canvas.text(drawing.getLabelX(), y, trace.label(), 12, Anchor.START, fill, own);
    }
  }

  private static String dashes(int number) {
    return DASHES[number % DASHES.length];
  }

  static void bars(SvgCanvas canvas, BarDrawing drawing) {
    for (BarDrawing.Row row : drawing.getRows()) {
      String fill = row.highlighted() ? SvgCanvas.ACCENT : "#b9bec6";
      String ink = row.highlighted() ? SvgCanvas.ACCENT : SvgCanvas.INK;
      canvas.text(
          drawing.getLeft() - 8, row.textY(), row.label(), 12, Anchor.END, ink, row.highlighted());
      canvas.rect(
          drawing.getLeft(),
          row.y(),
          Double.parseDouble(row.width()),
          drawing.getThick(),
          fill,
          row.highlighted() ? SvgCanvas.INK : null);
      double x = Double.parseDouble(row.textX());
      canvas.text(x, row.textY(), row.text(), 12, Anchor.START, ink, row.highlighted());
    }
  }
}
