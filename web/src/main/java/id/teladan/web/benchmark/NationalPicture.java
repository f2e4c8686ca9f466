package id.teladan.web.benchmark;

import id.teladan.web.benchmark.SvgCanvas.Anchor;
import java.util.List;

/** The affairs of the whole country as bars: solutions, the proven ones, and who took them over. */
final class NationalPicture {
  private final NationalDrawing drawing;
  private final BenchmarkWords words;

  NationalPicture(NationalDrawing drawing, BenchmarkWords words) {
    this.drawing = drawing;
    this.words = words;
  }

  String svg() {
    PictureFrame frame =
        new PictureFrame(
            words.text("national.title"),
            words.text("national.picture"),
            List.of(
                words.text("national.bars"),
                words.text("national.affairs.note") + ".",
                words.text("picture.source", "Teladan", words.text("picture.by"))));
    SvgCanvas canvas =
        frame.canvas(NationalDrawing.WIDTH, drawing.getHeight()).begin(0, PictureFrame.TOP);
    int left = drawing.getLeft();
    for (NationalDrawing.Row row : drawing.getRows()) {
      int y = row.y();
      canvas
          .text(left - 8.0, y + 20.0, row.label(), 12, Anchor.END, SvgCanvas.INK)
          .rect(left, y, width(row.solutionsWidth()), 14, "#d5e6e4", SvgCanvas.SOFT)
          .rect(left, y, width(row.provenWidth()), 14, SvgCanvas.ACCENT, null)
          .text(row.getSolutionsEnd(), y + 12.0, row.getCount(), 12, Anchor.START, SvgCanvas.INK)
          .rect(left, y + 16.0, width(row.adoptersWidth()), 14, "#ffffff", SvgCanvas.INK)
          .text(
              row.getAdoptersEnd(),
              y + 28.0,
              String.valueOf(row.adopters()),
              12,
              Anchor.START,
              SvgCanvas.INK);
    }
    return canvas.end().close();
  }

  private static double width(String measure) {
    return Double.parseDouble(measure);
  }
}
