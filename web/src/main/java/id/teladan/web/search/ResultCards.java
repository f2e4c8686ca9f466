package id.teladan.web.search;

import id.teladan.discovery.SearchAnswer.FoundEntry;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Joins what was found with what the catalogue says of it: one query for a page of results. */
@RequestScoped
public class ResultCards {
  private static final String VISIT = "VISIT";

  @Inject private SolutionReading solutions;

  List<ResultCard> of(List<FoundEntry> hits) {
    List<Long> ids =
        hits.stream().filter(h -> !VISIT.equals(h.kind())).map(h -> Long.valueOf(h.id())).toList();
    Map<Long, SolutionSummary> byId = solutions.summaries(ids);
    return hits.stream()
        .filter(h -> VISIT.equals(h.kind()) || byId.containsKey(Long.valueOf(h.id())))
        .map(h -> card(h, byId))
        .toList();
  }

  private static ResultCard card(FoundEntry hit, Map<Long, SolutionSummary> byId) {
    return new ResultCard(
        hit, VISIT.equals(hit.kind()) ? null : byId.get(Long.valueOf(hit.id())), 0);
  }
}
