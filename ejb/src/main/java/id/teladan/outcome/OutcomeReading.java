package id.teladan.outcome;

import id.teladan.adoption.AdoptionFilter;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionView;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.PageRequest;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import id.teladan.visit.FigureReading;
import id.teladan.visit.VisitFigures;
import id.teladan.visit.VisitFilter;
import id.teladan.visit.VisitStatus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts what came of visits. An adoption counts when the region that adopts visited the solution;
 * whether because of the visit, nobody claims.
 */
@Stateless
public class OutcomeReading {
  @Inject private FigureReading figures;
  @Inject private AdoptionReading adoptions;
  @Inject private SolutionReading solutions;

  @Permitted(Action.READ_PUBLIC)
  public OutcomeView statistics(VisitFilter filter) {
    List<VisitFigures> visits = figures.list(filter);
    Map<Long, Set<String>> visitors = new HashMap<>();
    Map<Long, Integer> times = new HashMap<>();
    for (VisitFigures each : visits) {
      for (Long solution : each.solutionIds()) {
        visitors.computeIfAbsent(solution, s -> new HashSet<>()).add(each.visit().visitorCode());
        times.merge(solution, 1, Integer::sum);
      }
    }
    Map<Long, List<AdoptionView>> adopted = adopted(visitors);
    List<AdoptionView> all = adopted.values().stream().flatMap(List::stream).toList();
    List<VisitFigures> plans = visits.stream().filter(v -> v.followUps() != null).toList();
    return new OutcomeView(
        visits.size(),
        count(visits, v -> v.visit().status() == VisitStatus.DONE),
        count(visits, v -> v.findings() > 0),
        plans.size(),
        plans.stream().mapToInt(VisitFigures::followUps).sum(),
        plans.stream().mapToInt(VisitFigures::followUpsDone).sum(),
        all.size(),
        live(all),
        visited(times, adopted),
        counts(visits, v -> v.visit().hostCode(), true),
        counts(visits, OutcomeReading::year, false));
  }

  private Map<Long, List<AdoptionView>> adopted(Map<Long, Set<String>> visitors) {
    if (visitors.isEmpty()) {
      return Map.of();
    }
    AdoptionFilter ofThese =
        new AdoptionFilter(List.of(), new ArrayList<>(visitors.keySet()), List.of(), false);
    return adoptions.list(ofThese, PageRequest.all()).items().stream()
        .filter(a -> a.stage() != AdoptionStage.STOPPED)
        .filter(a -> visitors.get(a.origin().id()).contains(a.regionCode()))
        .collect(Collectors.groupingBy(a -> a.origin().id()));
  }

  private List<VisitedSolution> visited(
      Map<Long, Integer> times, Map<Long, List<AdoptionView>> adopted) {
    Map<Long, SolutionSummary> known = solutions.summaries(times.keySet());
    return known.values().stream()
        .map(
            s -> {
              List<AdoptionView> theirs = adopted.getOrDefault(s.id(), List.of());
              return new VisitedSolution(
                  s.id(),
                  s.title(),
                  s.regionCode(),
                  times.get(s.id()),
                  theirs.size(),
                  live(theirs));
            })
        .sorted(
            Comparator.comparingInt(VisitedSolution::visits)
                .reversed()
                .thenComparing(VisitedSolution::title))
        .toList();
  }

  private static int live(List<AdoptionView> adoptions) {
    return (int) adoptions.stream().filter(a -> a.stage() == AdoptionStage.LIVE).count();
  }

  private static int count(List<VisitFigures> visits, Predicate<VisitFigures> which) {
    return (int) visits.stream().filter(which).count();
  }

  private static String year(VisitFigures visit) {
    return visit.visit().date() == null ? null : String.valueOf(visit.visit().date().year());
  }

  private static List<OutcomeView.Count> counts(
      List<VisitFigures> visits, Function<VisitFigures, String> group, boolean mostFirst) {
    Comparator<OutcomeView.Count> byCode = Comparator.comparing(OutcomeView.Count::code);
    return visits.stream()
        .map(group)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> new OutcomeView.Count(e.getKey(), e.getValue().intValue()))
        .sorted(
            mostFirst
                ? Comparator.comparingInt(OutcomeView.Count::visits)
                    .reversed()
                    .thenComparing(byCode)
                : byCode)
        .toList();
  }
}
