package id.teladan.web.benchmark;

import id.teladan.benchmark.RankingView;
import java.util.ArrayList;
import java.util.List;

/** A ranking as bars from zero, the first of it where there are many. */
final class RankingPicture {
  private static final int MOST = 40;

  private final RankingView ranking;
  private final BenchmarkWords words;

  RankingPicture(RankingView ranking, BenchmarkWords words) {
    this.ranking = ranking;
    this.words = words;
  }

  String svg() {
    List<BarDrawing.Bar> bars =
        ranking.places().stream()
            .limit(MOST)
            .map(
                p ->
                    new BarDrawing.Bar(
                        p.rank() + ". " + p.region().label(),
                        false,
                        p.value(),
                        words.value(ranking.indicator(), p.value())))
            .toList();
    List<String> notes = new ArrayList<>();
    if (ranking.places().size() > MOST) {
      notes.add(words.text("picture.first", MOST, ranking.places().size()));
    }
    if (!ranking.missing().isEmpty()) {
      String names = ranking.missing().stream().limit(12).map(r -> r.label()).toList().toString();
      notes.add(
          words.text(
              "picture.missing", ranking.missing().size(), names.substring(1, names.length() - 1)));
    }
    BarDrawing drawing = new BarDrawing(bars);
    String when = ranking.edition() == null ? "" : words.edition(ranking.edition());
    PictureFrame frame = PictureFrame.of(ranking.indicator(), "", when, notes, words);
    SvgCanvas canvas = frame.canvas(680, drawing.getHeight() + 8);
    canvas.begin(40, PictureFrame.TOP);
    LinesPicture.bars(canvas, drawing);
    return canvas.end().close();
  }
}
