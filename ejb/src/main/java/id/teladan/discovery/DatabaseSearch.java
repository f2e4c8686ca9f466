package id.teladan.discovery;

import id.teladan.region.RegionDirectory;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The simple search that answers while the index cannot: published titles and summaries only. */
@ApplicationScoped
public class DatabaseSearch {
  @Inject private SolutionReading solutions;
  @Inject private RegionDirectory regions;

  SearchAnswer answer(SearchQuery query, long startedNanos) {
    Page<SolutionSummary> found = solutions.containing(query.q(), query.page());
    return new SearchAnswer(
        found.total(),
        found.page(),
        found.size(),
        (System.nanoTime() - startedNanos) / 1_000_000,
        found.items().stream().map(this::entry).toList(),
        Map.of(),
        null,
        List.of(),
        true);
  }

  /** The numbers of what it finds, page by page. */
  List<Long> solutionIds(SearchQuery query) {
    List<Long> ids = new ArrayList<>();
    Page<SolutionSummary> found;
    int number = 1;
    do {
      found = solutions.containing(query.q(), new PageRequest(number++, PageRequest.LARGEST));
      found.items().forEach(each -> ids.add(each.id()));
    } while (found.items().size() == PageRequest.LARGEST);
    return ids;
  }

  private SearchAnswer.FoundEntry entry(SolutionSummary solution) {
    return new SearchAnswer.FoundEntry(
        solution.kind().name(),
        Long.toString(solution.id()),
        solution.url(),
        solution.title(),
        List.of(new SearchAnswer.TextRun(solution.title(), false)),
        solution.regionCode(),
        regions.name(solution.regionCode()),
        List.of(new SearchAnswer.TextRun(solution.summary(), false)),
        0);
  }
}
