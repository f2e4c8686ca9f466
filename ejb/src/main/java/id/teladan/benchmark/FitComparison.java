package id.teladan.benchmark;

import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Holds a region against the one where a solution was made. Only figures of one year, measured one
 * way, are compared: the newest that both have. What is missing stays missing.
 */
final class FitComparison {
  private static final Comparator<ValueView> NEWEST =
      Comparator.comparing((ValueView v) -> new Edition(v.year(), v.measure()));

  private final RegionView region;
  private final RegionView origin;

  FitComparison(RegionView region, RegionView origin) {
    this.region = region;
    this.origin = origin;
  }

  /**
   * @param figures of both regions by the code of their indicator
   */
  List<FitReason> reasons(Map<String, List<ValueView>> figures, Collection<FitAnswer> answers) {
    return java.util.Arrays.stream(FitFactor.values())
        .map(
            factor ->
                factor.isAnswered()
                    ? answered(factor, answers)
                    : compared(factor, figures.getOrDefault(factor.indicator(), List.of())))
        .toList();
  }

  private FitReason answered(FitFactor factor, Collection<FitAnswer> answers) {
    return answers.stream()
        .filter(a -> a.factor() == factor && a.verdict() != null)
        .findFirst()
        .map(FitReason::answered)
        .orElseGet(
            () ->
                factor == FitFactor.ISLANDS_OR_BORDER
                    ? FitReason.ofName(factor, region, origin)
                    : FitReason.unknown(factor, "not-answered", null, null));
  }

  private FitReason compared(FitFactor factor, List<ValueView> figures) {
    List<ValueView> own = of(region, figures);
    List<ValueView> theirs = of(origin, figures);
    String obstacle = obstacle(factor, own, theirs);
    if (obstacle != null) {
      return FitReason.unknown(factor, obstacle, newest(own), newest(theirs));
    }
    for (ValueView mine : own) {
      for (ValueView other : theirs) {
        boolean together = mine.year() == other.year() && mine.measure().equals(other.measure());
        if (together && other.value().signum() != 0) {
          return FitReason.compared(factor, mine, other);
        }
      }
    }
    return FitReason.unknown(factor, "no-common-edition", newest(own), newest(theirs));
  }

  private String obstacle(FitFactor factor, List<ValueView> own, List<ValueView> theirs) {
    if (origin.level() == RegionLevel.NATION) {
      return "origin-nation";
    }
    if (factor == FitFactor.FISCAL_CAPACITY) {
      if (ComparisonNotes.withoutBudget(region.level())
          || ComparisonNotes.withoutBudget(origin.level())) {
        return "no-own-budget";
      }
      if ((region.level() == RegionLevel.PROVINCE) != (origin.level() == RegionLevel.PROVINCE)) {
        return "other-level";
      }
    }
    if (own.isEmpty()) {
      return theirs.isEmpty() ? "missing-both" : "missing-own";
    }
    return theirs.isEmpty() ? "missing-origin" : null;
  }

  private static List<ValueView> of(RegionView region, List<ValueView> figures) {
    return figures.stream()
        .filter(v -> Objects.equals(v.regionCode(), region.code()))
        .sorted(NEWEST.reversed())
        .toList();
  }

  private static ValueView newest(List<ValueView> figures) {
    return figures.isEmpty() ? null : figures.get(0);
  }
}
