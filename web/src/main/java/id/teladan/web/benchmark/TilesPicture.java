package id.teladan.web.benchmark;

import id.teladan.benchmark.RankingView;
import id.teladan.web.benchmark.SvgCanvas.Anchor;
import id.teladan.web.ui.Tile;
import java.util.List;

/**
 * The provinces as tiles in their geographic arrangement, from light to dark by quarter, with their
 * figure on each and a number of strokes for the quarter, so that it reads without colours too.
 */
final class TilesPicture {
  private static final int WIDTH = 1060;
  private static final double LETTER = 5.9;
  private static final int BODY = 470;
  private static final String[] FILLS = {"#ffffff", "#e3f0ef", "#a9d3d0", "#4f9e9a", "#0b5a5a"};

  private final RankingView ranking;
  private final BenchmarkWords words;

  TilesPicture(RankingView ranking, BenchmarkWords words) {
    this.ranking = ranking;
    this.words = words;
  }

  String svg() {
    RankingWords shown = new RankingWords(ranking, words);
    String when = ranking.edition() == null ? "" : words.edition(ranking.edition());
    PictureFrame frame =
        PictureFrame.of(ranking.indicator(), "", when, List.of(words.text("missing.text")), words);
    List<RankingWords.Shade> legend = shown.getLegend();
    SvgCanvas canvas = frame.canvas(WIDTH, BODY + 22);
    canvas.begin(16, PictureFrame.TOP);
    double x = 0;
    for (RankingWords.Shade shade : legend) {
      canvas.rect(x, 0, 24, 16, FILLS[shade.shade()], SvgCanvas.SOFT);
      canvas.text(x + 30, 13, shade.text(), 12, Anchor.START, SvgCanvas.INK);
      x += 44 + shade.text().length() * LETTER;
    }
    canvas.begin(0, 30);
    shown.tiles().forEach(tile -> tile(canvas, tile));
    return canvas.end().end().close();
  }

  private static void tile(SvgCanvas canvas, Tile tile) {
    String ink = tile.getShade() >= 3 ? "#ffffff" : SvgCanvas.INK;
    int size = tile.isLong() ? 10 : 12;
    double x = tile.getX();
    double y = tile.getY();
    canvas.rect(x + 1, y + 1, 62, 62, FILLS[tile.getShade()], SvgCanvas.SOFT);
    canvas.text(x + 32, tile.getFirstY(), tile.getFirst(), size, Anchor.MIDDLE, ink);
    canvas.text(x + 32, tile.getFirstY() + 12, tile.getSecond(), size, Anchor.MIDDLE, ink);
    canvas.text(x + 32, y + 51, tile.getValue(), 11, Anchor.MIDDLE, ink, true);
    for (int stroke = 0; stroke < tile.getShade(); stroke++) {
      canvas.line(x + 6 + stroke * 5, y + 5, x + 6 + stroke * 5, y + 10, ink, 2);
    }
  }
}
