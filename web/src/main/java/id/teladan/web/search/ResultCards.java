package id.teladan.web.search;

import id.teladan.adoption.AdopterCount;
import id.teladan.adoption.AdoptionReading;
import id.teladan.discovery.SearchAnswer.FoundEntry;
import id.teladan.schema.DatabaseState;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Joins what was found with what the catalogue says of it: one query for a page of results. While
 * the database does not answer, what was found alone.
 */
@RequestScoped
public class ResultCards {
  private static final String VISIT = "VISIT";

  @Inject private SolutionReading solutions;
  @Inject private AdoptionReading adoptions;
  @Inject private DatabaseState database;

  List<ResultCard> of(List<FoundEntry> hits) {
    if (database.isDown()) {
      return hits.stream().map(hit -> new ResultCard(hit, null, 0)).toList();
    }
    List<Long> ids =
        hits.stream().filter(h -> !VISIT.equals(h.kind())).map(h -> Long.valueOf(h.id())).toList();
    Map<Long, SolutionSummary> byId = solutions.summaries(ids);
    Map<Long, AdopterCount> counts = adoptions.liveCounts(byId.keySet());
    return hits.stream()
        .filter(h -> VISIT.equals(h.kind()) || byId.containsKey(Long.valueOf(h.id())))
        .map(h -> VISIT.equals(h.kind()) ? visit(h) : card(h, byId, counts))
        .toList();
  }

  private static ResultCard visit(FoundEntry hit) {
    return new ResultCard(hit, null, 0);
  }

  private static ResultCard card(
      FoundEntry hit, Map<Long, SolutionSummary> byId, Map<Long, AdopterCount> counts) {
    Long id = Long.valueOf(hit.id());
    return new ResultCard(hit, byId.get(id), counts.getOrDefault(id, AdopterCount.NONE).adopters());
  }
}
