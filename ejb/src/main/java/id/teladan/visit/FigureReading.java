package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what came of visits, each as far as the caller may read it. */
@Stateless
public class FigureReading {
  /** How many visits are asked for at once. */
  private static final int BATCH = 500;

  @Inject private Visits visits;
  @Inject private VisitParts parts;
  @Inject private CurrentCaller caller;

  @Permitted(Action.READ_PUBLIC)
  public List<VisitFigures> list(VisitFilter filter) {
    List<VisitSummary> readable = visits.list(caller.get(), filter, PageRequest.all()).items();
    List<VisitFigures> figures = new ArrayList<>();
    for (int i = 0; i < readable.size(); i += BATCH) {
      figures.addAll(of(readable.subList(i, Math.min(readable.size(), i + BATCH))));
    }
    return figures;
  }

  private List<VisitFigures> of(List<VisitSummary> some) {
    List<Long> ids = some.stream().map(VisitSummary::id).toList();
    Map<Long, Visit> byId =
        visits.all(ids).stream().collect(Collectors.toMap(Visit::id, Function.identity()));
    Map<Long, List<VisitFinding>> findings =
        parts.findings(ids).stream().collect(Collectors.groupingBy(VisitFinding::visitId));
    Map<Long, List<VisitFollowUp>> plans =
        parts.followUps(ids).stream().collect(Collectors.groupingBy(VisitFollowUp::visitId));
    return some.stream()
        .map(
            visit ->
                of(
                    visit,
                    byId.get(visit.id()),
                    findings.getOrDefault(visit.id(), List.of()),
                    plans.getOrDefault(visit.id(), List.of())))
        .toList();
  }

  private VisitFigures of(
      VisitSummary summary, Visit visit, List<VisitFinding> all, List<VisitFollowUp> plan) {
    Caller me = caller.get();
    List<FindingContent> contents = all.stream().map(f -> f.view().content()).toList();
    VisitParties parties =
        visit.parties(contents.stream().anyMatch(FindingContent::sharedWithHost));
    List<FindingContent> seen =
        contents.stream().filter(f -> VisitPolicy.maySee(me, parties, f)).toList();
    boolean whole = VisitPolicy.mayReadWhole(me, parties);
    long done =
        plan.stream()
            .map(f -> f.view(summary.visitorCode()).getStatus())
            .filter(FollowUpStatus.DONE::equals)
            .count();
    return new VisitFigures(
        summary,
        seen.stream()
            .map(FindingContent::solutionId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()),
        seen.size(),
        whole ? plan.size() : null,
        whole ? (int) done : null);
  }
}
