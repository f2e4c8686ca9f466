package id.teladan.api.watch;

import id.teladan.api.atom.AtomFeed;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.solution.SolutionFeed;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import id.teladan.visit.VisitFeed;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitView;
import id.teladan.watch.SavedSearchReading;
import id.teladan.watch.SearchText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes feeds of searches: what everybody finds, changed lately first, fifty on a page. The first
 * page leads to the next one, and so through all of it.
 */
@RequestScoped
public class SearchFeeds {
  private static final int SHOWN = 50;

  @Inject private SavedSearchReading searches;
  @Inject private SolutionReading solutions;
  @Inject private VisitReading visits;
  @Context private UriInfo uri;

  /**
   * The search whose parameters the request has.
   *
   * @param page from 1
   */
  public Response ofAddress(int page) {
    String query = SearchText.canonical(uri.getRequestUri().getRawQuery());
    if (query.isEmpty()) {
      throw new InvalidInputException(FieldError.of("q", "required"));
    }
    String q = uri.getQueryParameters().getFirst("q");
    String title = q == null || q.isBlank() ? query : q.strip();
    return answer("/search?" + query, title, query, page);
  }

  /** Something that was found. */
  private record Found(String kind, long id, Instant updated) {}

  /**
   * @param path what the feed's id is made of
   * @param query the search, canonical
   * @param page from 1
   */
  Response answer(String path, String title, String query, int page) {
    List<Found> all = found(searches.foundKeys(query));
    int from = (int) Math.min(all.size(), (page - 1L) * SHOWN);
    List<Found> shown = all.subList(from, Math.min(all.size(), from + SHOWN));
    List<AtomFeed.Entry> entries = entries(shown);
    AtomFeed feed =
        new AtomFeed(
            path,
            title,
            uri.getRequestUri(),
            uri.getBaseUri().resolve("/search?" + query),
            all.isEmpty() ? Instant.EPOCH : all.get(0).updated(),
            links(page, all.size()),
            entries);
    return Response.ok(feed.xml())
        .header(HttpHeaders.CONTENT_TYPE, AtomFeed.TYPE + ";charset=utf-8")
        .build();
  }

  private Map<String, URI> links(int page, int total) {
    Map<String, URI> links = new LinkedHashMap<>();
    if (page > 1) {
      links.put("previous", page(page - 1));
    }
    if ((long) page * SHOWN < total) {
      links.put("next", page(page + 1));
    }
    return links;
  }

  private URI page(int number) {
    return uri.getRequestUriBuilder().replaceQueryParam("page", number).build();
  }

  private List<Found> found(List<String> keys) {
    List<Found> all = new ArrayList<>();
    List<Long> solutionIds = ids(keys, SolutionFeed.KIND);
    solutions
        .changedAt(solutionIds)
        .forEach((id, updated) -> all.add(new Found(SolutionFeed.KIND, id, updated)));
    for (Long id : ids(keys, VisitFeed.KIND)) {
      visit(id).ifPresent(v -> all.add(new Found(VisitFeed.KIND, id, v.updatedAt())));
    }
    all.sort(Comparator.comparing(Found::updated).reversed().thenComparing(Found::id));
    return all;
  }

  private static List<Long> ids(List<String> keys, String kind) {
    return keys.stream()
        .filter(key -> key.startsWith(kind + ":"))
        .map(key -> Long.valueOf(key.substring(kind.length() + 1)))
        .toList();
  }

  /** The index may be a moment behind: what is gone is left out. */
  private Optional<VisitView> visit(long id) {
    try {
      return Optional.of(visits.get(id));
    } catch (NotFoundException gone) {
      return Optional.empty();
    }
  }

  private List<AtomFeed.Entry> entries(List<Found> shown) {
    Map<Long, SolutionSummary> byId =
        solutions.summaries(
            shown.stream().filter(f -> f.kind().equals(SolutionFeed.KIND)).map(Found::id).toList());
    return shown.stream()
        .flatMap(
            found ->
                found.kind().equals(SolutionFeed.KIND)
                    ? Stream.ofNullable(byId.get(found.id())).map(this::entry)
                    : visit(found.id()).stream().map(this::entry))
        .filter(Objects::nonNull)
        .toList();
  }

  private AtomFeed.Entry entry(SolutionSummary solution) {
    return new AtomFeed.Entry(
        "/solutions/" + solution.id(),
        solution.title(),
        uri.getBaseUri().resolve(solution.url()),
        solution.updatedAt().toInstant(),
        solution.summary());
  }

  private AtomFeed.Entry entry(VisitView visit) {
    return new AtomFeed.Entry(
        "/visits/" + visit.id(),
        visit.content().title(),
        uri.getBaseUri().resolve(visit.url()),
        visit.updatedAt(),
        visit.content().summary());
  }
}
