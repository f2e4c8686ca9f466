package id.teladan.web.benchmark;

import id.teladan.benchmark.Better;
import id.teladan.benchmark.Edition;
import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.PeerView;
import id.teladan.benchmark.ProfileView;
import id.teladan.benchmark.Standing;
import id.teladan.benchmark.ValueView;
import id.teladan.web.benchmark.SvgCanvas.Anchor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * All indicators of one region under each other, each on an axis of its own from the smallest to
 * the largest figure of the region and its peers. Where a small figure is the better one the axis
 * runs backwards, so that right is always better.
 */
final class ProfilePicture {
  private static final int WIDTH = 760;
  private static final int LEFT = 250;
  private static final int RIGHT = 190;
  private static final int ROW = 46;

  private final ProfileView profile;
  private final BenchmarkWords words;

  ProfilePicture(ProfileView profile, BenchmarkWords words) {
    this.profile = profile;
    this.words = words;
  }

  String svg() {
    List<Standing> known = profile.standings().stream().filter(s -> s.own() != null).toList();
    String peers =
        profile.peers().stream()
            .map(PeerView::region)
            .map(r -> r.label())
            .collect(Collectors.joining(", "));
    String sources =
        known.stream()
            .map(s -> words.source(s.indicator()))
            .distinct()
            .collect(Collectors.joining("; "));
    PictureFrame frame =
        new PictureFrame(
            words.text("picture.profile", profile.region().label()),
            peers.isEmpty() ? words.text("with.none") : words.text("with") + " " + peers,
            List.of(
                words.text("picture.profile.how"),
                words.text("picture.source", sources, words.text("picture.by"))));
    SvgCanvas canvas = frame.canvas(WIDTH, known.size() * ROW + 6).begin(0, PictureFrame.TOP + 6.0);
    for (int i = 0; i < known.size(); i++) {
      row(canvas, known.get(i), i * ROW + ROW / 2.0);
    }
    return canvas.end().close();
  }

  private void row(SvgCanvas canvas, Standing standing, double y) {
    IndicatorView indicator = standing.indicator();
    ValueView own = standing.own();
    String name = indicator.name().in(words.locale());
    canvas.text(16, y - 3, name, 13, Anchor.START, SvgCanvas.INK, true);
    String when = words.edition(new Edition(own.year(), own.measure()));
    canvas.text(16, y + 12, when, 11, Anchor.START, SvgCanvas.SOFT);
    canvas.line(LEFT, y, WIDTH - RIGHT, y, SvgCanvas.LINE, 2);
    Axis axis = Axis.of(standing);
    for (ValueView peer : standing.others()) {
      canvas.ring(axis.x(peer.value().doubleValue()), y, 5, SvgCanvas.PEER, label(peer));
    }
    if (standing.median() != null) {
      double x = axis.x(standing.median().doubleValue());
      canvas.line(x, y - 12, x, y + 12, SvgCanvas.INK, 1.5, "4 3");
    }
    String value = words.value(indicator, own.value());
    canvas.diamond(axis.x(own.value().doubleValue()), y, 8, value);
    canvas.text(WIDTH - RIGHT + 20, y - 2, value, 14, Anchor.START, SvgCanvas.ACCENT, true);
    canvas.text(WIDTH - RIGHT + 20, y + 13, verdict(standing), 11, Anchor.START, SvgCanvas.SOFT);
  }

  private String label(ValueView peer) {
    return profile.peers().stream()
        .filter(p -> p.getCode().equals(peer.regionCode()))
        .map(p -> p.region().label() + " " + words.number(peer.value(), peer.value().scale()))
        .findFirst()
        .orElse("");
  }

  private String verdict(Standing standing) {
    String unit = standing.indicator().unit().in(words.locale());
    if (standing.isBehind() || standing.isAhead()) {
      return words.text(standing.isBehind() ? "behind" : "ahead") + " · " + unit;
    }
    return unit;
  }

  /** From the smallest to the largest, or backwards. */
  private record Axis(double low, double high, boolean backwards) {

    static Axis of(Standing standing) {
      double[] all =
          DoubleStream.concat(
                  DoubleStream.of(standing.own().value().doubleValue()),
                  standing.others().stream().mapToDouble(v -> v.value().doubleValue()))
              .sorted()
              .toArray();
      boolean backwards = standing.indicator().better() == Better.LOWER;
      return new Axis(all[0], all[all.length - 1], backwards);
    }

    double x(double value) {
      double part = high == low ? 0.5 : (value - low) / (high - low);
      return LEFT + 10 + (backwards ? 1 - part : part) * (WIDTH - LEFT - RIGHT - 20);
    }
  }
}
