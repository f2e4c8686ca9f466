package id.teladan.discovery;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.PageRequest;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Check before you build: who has something like it already. */
@Stateless
public class BuildCheckReading {
  /** Common words match everything a little; below this share of the best, it is no likeness. */
  private static final double LEAST_SHARE = .25;

  private static final int LOOKED_AT = 60;

  private static final Comparator<AlikeSolution> ORDER =
      Comparator.comparing(AlikeSolution::national)
          .thenComparing(AlikeSolution::own)
          .thenComparing(AlikeSolution::score)
          .reversed();

  @Inject private Discovery discovery;
  @Inject private SolutionReading solutions;
  @Inject private RegionDirectory regions;

  /**
   * Similar solutions that the caller may read: common applications of the nation first, then those
   * of the planner's own region, then the others, each by likeness.
   *
   * @param max how many at most
   */
  @Permitted(Action.READ_PUBLIC)
  public List<AlikeSolution> alike(PlannedApplication plan, int max) {
    if (plan.isEmpty()) {
      return List.of();
    }
    List<SearchAnswer.FoundEntry> hits = hits(plan);
    Map<Long, SolutionSummary> cards =
        solutions.summaries(hits.stream().map(hit -> Long.valueOf(hit.id())).toList());
    double best = hits.stream().mapToDouble(SearchAnswer.FoundEntry::score).max().orElse(0);
    return hits.stream()
        .filter(hit -> hit.score() >= best * LEAST_SHARE)
        .filter(hit -> cards.containsKey(Long.valueOf(hit.id())))
        .map(hit -> alike(plan, hit, cards.get(Long.valueOf(hit.id()))))
        .sorted(ORDER)
        .limit(max)
        .toList();
  }

  /** The nation's are asked for by themselves too: many of others must not push them out. */
  private List<SearchAnswer.FoundEntry> hits(PlannedApplication plan) {
    Map<String, List<String>> kinds = Map.of("kind", List.of("APPLICATION", "PRACTICE"));
    Map<String, List<String>> national =
        Map.of("kind", kinds.get("kind"), "region", List.of(RegionDirectory.NATION));
    Map<String, SearchAnswer.FoundEntry> byId = new LinkedHashMap<>();
    for (Map<String, List<String>> filters : List.of(kinds, national)) {
      SearchQuery query =
          new SearchQuery(plan.query(), filters, null, new PageRequest(1, LOOKED_AT));
      discovery.search(query).hits().forEach(hit -> byId.putIfAbsent(hit.id(), hit));
    }
    return List.copyOf(byId.values());
  }

  private AlikeSolution alike(
      PlannedApplication plan, SearchAnswer.FoundEntry hit, SolutionSummary solution) {
    return new AlikeSolution(
        solution,
        regions.name(solution.regionCode()),
        words(hit),
        solution.mainAffair().equals(plan.affair()),
        solution.regionCode().equals(plan.regionCode()),
        RegionDirectory.NATION.equals(solution.regionCode()),
        hit.score());
  }

  private static List<String> words(SearchAnswer.FoundEntry hit) {
    return Stream.concat(hit.titleRuns().stream(), hit.snippet().stream())
        .filter(SearchAnswer.TextRun::match)
        .flatMap(run -> Stream.of(run.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
        .filter(word -> word.length() > 1)
        .distinct()
        .limit(8)
        .toList();
  }
}
