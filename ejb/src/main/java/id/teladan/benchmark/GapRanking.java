package id.teladan.benchmark;

import id.teladan.region.RegionView;
import id.teladan.solution.SolutionSummary;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts solutions in the order in which they are worth looking at: those that better placed regions
 * took over, then what is better proven, then what more regions run.
 */
final class GapRanking {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::isOwn)
          .thenComparing(Comparator.comparing((Candidate c) -> c.ahead().size()).reversed())
          .thenComparing(Comparator.comparing(GapRanking::evidence).reversed())
          .thenComparing(Comparator.comparing(Candidate::live).reversed())
          .thenComparing(Comparator.comparing(Candidate::adopters).reversed())
          .thenComparing(c -> c.solution().title());

  private final RegionView region;
  private final Function<String, RegionView> regions;
  private final List<String> ahead;
  private final Map<String, List<ValueView>> figures;

  /**
   * @param ahead regions with a better figure, the best first
   * @param figures by indicator, of the region and of those where the solutions were made
   */
  GapRanking(
      RegionView region,
      List<String> ahead,
      Map<String, List<ValueView>> figures,
      Function<String, RegionView> regions) {
    this.regions = regions;
    this.region = region;
    this.ahead = ahead;
    this.figures = figures;
  }

  private static int evidence(Candidate candidate) {
    Integer level = candidate.solution().evidenceLevel();
    return level == null ? -1 : level;
  }

  List<Candidate> order(Collection<SolutionSummary> solutions, List<Adopted> adopted) {
    Map<Long, List<Adopted>> bySolution =
        adopted.stream().collect(Collectors.groupingBy(Adopted::solutionId));
    return solutions.stream()
        .map(s -> candidate(s, bySolution.getOrDefault(s.id(), List.of())))
        .sorted(ORDER)
        .toList();
  }

  private Candidate candidate(SolutionSummary solution, List<Adopted> adopted) {
    List<Adopted> taken = adopted.stream().filter(Adopted::isTaken).toList();
    List<String> codes = taken.stream().map(Adopted::regionCode).toList();
    boolean made = solution.regionCode().equals(region.code());
    List<String> better =
        ahead.stream()
            .filter(code -> codes.contains(code) || code.equals(solution.regionCode()))
            .toList();
    Map<String, Integer> effects =
        adopted.stream()
            .filter(a -> a.effect() != null)
            .collect(Collectors.toMap(Adopted::effect, a -> 1, Integer::sum));
    return new Candidate(
        solution,
        better,
        taken.size(),
        (int) taken.stream().filter(Adopted::isLive).count(),
        effects,
        made ? Map.of() : fit(solution),
        made || codes.contains(region.code()));
  }

  private Map<FitVerdict, Integer> fit(SolutionSummary solution) {
    RegionView origin = regions.apply(solution.regionCode());
    Map<FitVerdict, Integer> counts = new EnumMap<>(FitVerdict.class);
    new FitComparison(region, origin)
        .reasons(figures, List.of()).stream()
            .filter(r -> !r.factor().isAnswered())
            .forEach(r -> counts.merge(r.verdict(), 1, Integer::sum));
    return counts;
  }
}
