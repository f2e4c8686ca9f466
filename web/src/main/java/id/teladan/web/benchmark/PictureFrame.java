package id.teladan.web.benchmark;

import id.teladan.benchmark.IndicatorView;
import id.teladan.web.benchmark.SvgCanvas.Anchor;
import java.util.ArrayList;
import java.util.List;

/** What every picture carries: title, how and when it was measured, source, notes. */
public record PictureFrame(String title, String under, List<String> below) {
  public static final int TOP = 58;
  private static final int LINE = 16;
  private static final int LETTERS = 105;

  public PictureFrame {
    List<String> wrapped = new ArrayList<>();
    below.forEach(text -> wrapped.addAll(wrapped(text)));
    below = List.copyOf(wrapped);
  }

  static PictureFrame of(
      IndicatorView indicator,
      String about,
      String when,
      List<String> notes,
      BenchmarkWords words) {
    List<String> below = new ArrayList<>();
    below.add(words.text("picture.source", words.source(indicator), words.text("picture.by")));
    below.addAll(notes);
    String name = indicator.name().in(words.locale());
    return new PictureFrame(
        about.isEmpty() ? name : name + " · " + about,
        indicator.unit().in(words.locale()) + (when.isEmpty() ? "" : " · " + when),
        below);
  }

  int height(int body) {
    return TOP + body + 14 + below.size() * LINE + 8;
  }

  public SvgCanvas canvas(int width, int body) {
    SvgCanvas canvas = new SvgCanvas(width, height(body), title + ". " + under);
    canvas.text(16, 26, title, 17, Anchor.START, SvgCanvas.INK, true);
    canvas.text(16, 46, under, 13, Anchor.START, SvgCanvas.SOFT);
    int y = TOP + body + 22;
    for (String text : below) {
      canvas.text(16, y, text, 12, Anchor.START, SvgCanvas.SOFT);
      y += LINE;
    }
    return canvas;
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+")) {
      if (line.length() > 0 && line.length() + word.length() > LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
