package id.teladan.watch;

import id.teladan.discovery.SearchQuery;
import id.teladan.solution.SolutionFeed;
import id.teladan.solution.SolutionPolicy;
import id.teladan.solution.SolutionView;
import id.teladan.visit.VisitFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds to a search what is known of the entry that it is tried with, so that few matches are walked
 * through instead of all. What the search itself narrows by stays as it is.
 */
@ApplicationScoped
public class Narrowing {
  @Inject private SolutionFeed solutions;

  static boolean isVisit(Publication publication) {
    return VisitFeed.KIND.equals(publication.kind());
  }

  /** The narrowed search; empty when what was published is not public any more. */
  Optional<SearchQuery> narrowed(SearchQuery query, Publication publication) {
    Map<String, List<String>> filters = new HashMap<>(query.filters());
    if (isVisit(publication)) {
      filters.putIfAbsent("kind", List.of("VISIT"));
      return Optional.of(with(query, filters));
    }
    Optional<SolutionView> solution =
        solutions.views(List.of(publication.objectId())).stream()
            .filter(found -> SolutionPolicy.isPublic(found.status()))
            .findFirst();
    return solution.map(
        found -> {
          filters.putIfAbsent("kind", List.of(found.content().kind().name()));
          filters.putIfAbsent("region", List.of(found.content().regionCode()));
          if (found.content().mainAffair() != null) {
            filters.putIfAbsent("affair", List.of(found.content().mainAffair()));
          }
          return with(query, filters);
        });
  }

  private static SearchQuery with(SearchQuery query, Map<String, List<String>> filters) {
    return new SearchQuery(query.q(), filters, null, query.page());
  }
}
