package id.teladan.api.solution;

import id.teladan.api.discovery.QueryReading;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists solutions by the search's words and filters, whole. */
@RequestScoped
public class SolutionListing {
  /** How far the search counts its ranks; beyond that a list must be narrowed. */
  private static final int FARTHEST = 10_000;

  @Inject private Discovery discovery;
  @Inject private SolutionReading solutions;

  Page<SolutionView> find(MultivaluedMap<String, String> parameters, PageRequest request) {
    return request.size() == PageRequest.EVERYTHING
        ? everything(parameters)
        : page(parameters, request);
  }

  private Page<SolutionView> everything(MultivaluedMap<String, String> parameters) {
    List<SolutionView> all = new ArrayList<>();
    Page<SolutionView> page;
    int number = 1;
    do {
      page = page(parameters, new PageRequest(number++, PageRequest.LARGEST));
      all.addAll(page.items());
    } while (!page.items().isEmpty() && number * PageRequest.LARGEST <= FARTHEST);
    return new Page<>(all, page.total(), 1, Math.max(1, all.size()));
  }

  private Page<SolutionView> page(MultivaluedMap<String, String> parameters, PageRequest request) {
    SearchQuery query = QueryReading.solutions(parameters, request);
    SearchAnswer found = discovery.search(query);
    List<Long> ids = found.hits().stream().map(hit -> Long.valueOf(hit.id())).toList();
    Map<Long, SolutionView> views = solutions.views(ids);
    return new Page<>(
        ids.stream().map(views::get).filter(Objects::nonNull).toList(),
        found.total(),
        request.page(),
        request.size());
  }
}
