package id.teladan.benchmark;

import id.teladan.solution.SolutionSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What regions did, in the order of time, beside their figures before and since. */
final class Deeds {
  private static final Comparator<ValueView> BY_YEAR = Comparator.comparing(ValueView::year);

  private final List<ValueView> figures;

  /**
   * @param figures of one indicator, measured one way
   */
  Deeds(List<ValueView> figures) {
    this.figures = List.copyOf(figures);
  }

  /** What nobody dated comes last. */
  List<Deed> of(Set<String> codes, Map<Long, SolutionSummary> solutions, List<Adopted> adopted) {
    List<Deed> deeds = new ArrayList<>();
    for (SolutionSummary solution : solutions.values()) {
      if (codes.contains(solution.regionCode())) {
        String since = solution.since() == null ? null : solution.since().toString();
        deeds.add(deed(solution, solution.regionCode(), since, null));
      }
    }
    for (Adopted one : adopted) {
      if (codes.contains(one.regionCode())) {
        deeds.add(deed(solutions.get(one.solutionId()), one.regionCode(), one.on(), one));
      }
    }
    deeds.sort(
        Comparator.comparing(Deed::on, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Deed::regionCode)
            .thenComparing(Deed::title));
    return deeds;
  }

  private Deed deed(SolutionSummary solution, String region, String on, Adopted adopted) {
    Integer year = on == null ? null : Integer.valueOf(on.substring(0, 4));
    Optional<ValueView> before = newest(region, year, true);
    Optional<ValueView> after = newest(region, year, false);
    return new Deed(
        region,
        solution.id(),
        solution.title(),
        solution.url(),
        on,
        adopted == null,
        adopted == null ? null : adopted.stage(),
        before.map(ValueView::value).orElse(null),
        before.map(ValueView::year).orElse(null),
        after.map(ValueView::value).orElse(null),
        after.map(ValueView::year).orElse(null));
  }

  private Optional<ValueView> newest(String region, Integer year, boolean before) {
    return figures.stream()
        .filter(v -> v.regionCode().equals(region))
        .filter(v -> year != null && (before ? v.year() < year : v.year() >= year))
        .max(BY_YEAR);
  }
}
