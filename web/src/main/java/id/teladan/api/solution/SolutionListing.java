package id.teladan.api.solution;

import id.teladan.api.discovery.QueryReading;
import id.teladan.api.shared.Listing;
import id.teladan.discovery.Discovery;
import id.teladan.discovery.SearchAnswer;
import id.teladan.discovery.SearchQuery;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Lists solutions by the search's words and filters, whole. */
@RequestScoped
public class SolutionListing {
  /** How far the search counts its ranks; beyond that a list must be narrowed. */
  private static final int FARTHEST = 10_000;

  @Inject private Discovery discovery;
  @Inject private SolutionReading solutions;

  /**
   * Everything that is found, a hundred at a time: by rank as far as the search ranks, longer lists
   * by number.
   *
   * @param body makes rows of solutions
   */
  <T> Listing.Rows<T> all(
      MultivaluedMap<String, String> parameters, Function<List<SolutionView>, List<T>> body) {
    SearchQuery query = QueryReading.solutions(parameters, PageRequest.first(PageRequest.LARGEST));
    long total = discovery.search(query).total();
    return total <= FARTHEST
        ? new Listing.Pages<>(total, number -> ranked(parameters, number, total, body))
        : numbered(query, body);
  }

  private <T> List<T> ranked(
      MultivaluedMap<String, String> parameters,
      int number,
      long total,
      Function<List<SolutionView>, List<T>> body) {
    boolean over = (long) (number - 1) * PageRequest.LARGEST >= total;
    return over
        ? null
        : body.apply(find(parameters, new PageRequest(number, PageRequest.LARGEST)).items());
  }

  private <T> Listing.Rows<T> numbered(
      SearchQuery query, Function<List<SolutionView>, List<T>> body) {
    List<Long> ids = discovery.solutionIds(query);
    return new Listing.Pages<>(
        ids.size(),
        number -> {
          int from = (number - 1) * PageRequest.LARGEST;
          return from >= ids.size()
              ? null
              : body.apply(
                  views(ids.subList(from, Math.min(ids.size(), from + PageRequest.LARGEST))));
        });
  }

  private List<SolutionView> views(List<Long> ids) {
    Map<Long, SolutionView> views = solutions.views(ids);
    return ids.stream().map(views::get).filter(Objects::nonNull).toList();
  }

  Page<SolutionView> find(MultivaluedMap<String, String> parameters, PageRequest request) {
    SearchQuery query = QueryReading.solutions(parameters, request);
    SearchAnswer found = discovery.search(query);
    List<Long> ids = found.hits().stream().map(hit -> Long.valueOf(hit.id())).toList();
    return new Page<>(views(ids), found.total(), request.page(), request.size());
  }
}
