package id.teladan.benchmark;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts figures on lines: one for each region and way of measuring, and never a longer one. */
public final class SeriesGrouping {

  private SeriesGrouping() {}

  /**
   * @param values figures of one indicator, in any order
   * @param order region codes in the order in which their series shall stand; others are left out
   * @return by way of measuring in the order of its years, and within it by region
   */
  public static List<SeriesView> of(Collection<ValueView> values, List<String> order) {
    Map<Measure, Integer> firstYears = firstYears(values);
    Comparator<SeriesView> byMeasure =
        Comparator.comparing((SeriesView s) -> firstYears.get(s.measure()))
            .thenComparing(SeriesView::measure);
    return values.stream()
        .filter(v -> order.contains(v.regionCode()))
        .collect(Collectors.groupingBy(v -> List.of(v.regionCode(), v.measure())))
        .values()
        .stream()
        .map(SeriesGrouping::series)
        .sorted(byMeasure.thenComparing(s -> order.indexOf(s.regionCode())))
        .toList();
  }

  private static SeriesView series(List<ValueView> values) {
    ValueView any = values.get(0);
    List<PointView> points =
        values.stream()
            .map(v -> new PointView(v.year(), v.value()))
            .sorted(Comparator.comparing(PointView::year))
            .toList();
    return new SeriesView(any.regionCode(), any.measure(), points);
  }

  private static Map<Measure, Integer> firstYears(Collection<ValueView> values) {
    Map<Measure, Integer> first = new TreeMap<>();
    values.forEach(v -> first.merge(v.measure(), v.year(), Math::min));
    return first;
  }
}
