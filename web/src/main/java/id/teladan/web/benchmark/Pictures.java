package id.teladan.web.benchmark;

import id.teladan.benchmark.ComparisonView;
import id.teladan.benchmark.FitView;
import id.teladan.benchmark.NationalView;
import id.teladan.benchmark.ProfileView;
import id.teladan.benchmark.RankingView;
import id.teladan.benchmark.ScatterView;
import java.util.Optional;

/** Every picture of benchmarking as the text of an SVG file. */
public final class Pictures {
  private Pictures() {}

  /**
   * @param shape {@code lines}, {@code dots} or {@code multiples}
   * @return empty for another shape, or when there is no figure to draw
   */
  public static Optional<String> comparison(
      String shape, ComparisonView view, BenchmarkWords words) {
    return switch (shape) {
      case "lines" -> Optional.of(new LinesPicture(view, words).svg());
      case "dots" -> new DotsPicture(view, words).svg();
      case "multiples" -> new MultiplesPicture(view, words).svg();
      default -> Optional.empty();
    };
  }

  /**
   * @param shape {@code bars} or {@code tiles}
   * @return empty for another shape
   */
  public static Optional<String> ranking(String shape, RankingView view, BenchmarkWords words) {
    return switch (shape) {
      case "bars" -> Optional.of(new RankingPicture(view, words).svg());
      case "tiles" -> Optional.of(new TilesPicture(view, words).svg());
      default -> Optional.empty();
    };
  }

  public static String profile(ProfileView view, BenchmarkWords words) {
    return new ProfilePicture(view, words).svg();
  }

  public static String national(NationalView view, BenchmarkWords words) {
    return new NationalPicture(new NationalDrawing(view.affairs(), words.locale()), words).svg();
  }

  public static String fit(FitView view, BenchmarkWords words) {
    return new FitPicture(view, words).svg();
  }

  public static String scatter(ScatterView view, BenchmarkWords words) {
    return new ScatterPicture(view, words).svg();
  }
}
