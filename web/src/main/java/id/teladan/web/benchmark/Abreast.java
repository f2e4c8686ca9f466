package id.teladan.web.benchmark;

import id.teladan.benchmark.ComparisonView;
import id.teladan.benchmark.Measure;
import id.teladan.benchmark.SeriesView;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A region beside its peers at one moment: the newest year of the region's own figures, and of the
 * others only those of the same year measured the same way.
 *
 * @param year of all figures
 * @param measure of all figures
 * @param figures the region's own and those of the peers that have one
 */
public record Abreast(int year, Measure measure, List<Figure> figures) {

  /** One region's figure. */
  public record Figure(String code, String label, BigDecimal value, boolean own) {}

  /** Empty when the region has no figure at all. */
  static Optional<Abreast> of(ComparisonView view) {
    return view.series().stream()
        .filter(s -> s.regionCode().equals(view.region().code()))
        .max(Comparator.comparing(SeriesView::lastYear).thenComparing(SeriesView::measure))
        .map(own -> of(view, own));
  }

  private static Abreast of(ComparisonView view, SeriesView own) {
    int year = own.lastYear();
    List<Figure> figures =
        view.series().stream()
            .filter(s -> s.measure().equals(own.measure()) && s.at(year) != null)
            .map(s -> new Figure(s.regionCode(), label(view, s), s.at(year), isOwn(view, s)))
            .toList();
    return new Abreast(year, own.measure(), figures);
  }

  private static boolean isOwn(ComparisonView view, SeriesView series) {
    return series.regionCode().equals(view.region().code());
  }

  private static String label(ComparisonView view, SeriesView series) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(view.region()), view.peers().stream())
        .filter(r -> r.code().equals(series.regionCode()))
        .findFirst()
        .map(r -> r.label())
        .orElse(series.regionCode());
  }

  Figure own() {
    return figures.stream().filter(Figure::own).findFirst().orElseThrow();
  }
}
