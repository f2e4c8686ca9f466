package id.teladan.api.watch;

import id.teladan.api.atom.AtomFeed;
import id.teladan.discovery.SearchAnswer.FoundEntry;
import id.teladan.discovery.SearchAnswer.TextRun;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import id.teladan.visit.VisitReading;
import id.teladan.watch.SavedSearchReading;
import id.teladan.watch.SearchText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes feeds of searches: what changed lately of what everybody finds. */
@RequestScoped
public class SearchFeeds {
  private static final int LOOKED_AT = 500;
  private static final int SHOWN = 50;
  private static final String VISIT = "VISIT";

  @Inject private SavedSearchReading searches;
  @Inject private SolutionReading solutions;
  @Inject private VisitReading visits;
  @Context private UriInfo uri;

  /** The search whose parameters the request has. */
  public Response ofAddress() {
    String query = SearchText.canonical(uri.getRequestUri().getRawQuery());
    if (query.isEmpty()) {
      throw new InvalidInputException(FieldError.of("q", "required"));
    }
    String q = uri.getQueryParameters().getFirst("q");
    return answer("/search?" + query, q == null || q.isBlank() ? query : q.strip(), query);
  }

  /**
   * @param path what the feed's id is made of
   * @param query the search, canonical
   */
  Response answer(String path, String title, String query) {
    List<FoundEntry> found = searches.found(query, LOOKED_AT);
    Map<Long, SolutionSummary> byId =
        solutions.summaries(
            found.stream()
                .filter(entry -> !VISIT.equals(entry.kind()))
                .map(entry -> Long.valueOf(entry.id()))
                .toList());
    List<AtomFeed.Entry> entries =
        found.stream()
            .map(entry -> VISIT.equals(entry.kind()) ? visit(entry) : solution(entry, byId))
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(AtomFeed.Entry::updated).reversed())
            .limit(SHOWN)
            .toList();
    Instant updated = entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated();
    AtomFeed feed =
        new AtomFeed(
            path,
            title,
            uri.getRequestUri(),
            uri.getBaseUri().resolve("/search?" + query),
            updated,
            entries);
    return Response.ok(feed.xml())
        .header(HttpHeaders.CONTENT_TYPE, AtomFeed.TYPE + ";charset=utf-8")
        .build();
  }

  private AtomFeed.Entry solution(FoundEntry found, Map<Long, SolutionSummary> byId) {
    SolutionSummary solution = byId.get(Long.valueOf(found.id()));
    // The index may be a moment behind: what is gone is left out.
    return solution == null
        ? null
        : entry(
            "/solutions/" + found.id(),
            found,
            solution.updatedAt().toInstant(),
            solution.summary());
  }

  private AtomFeed.Entry visit(FoundEntry found) {
    Instant updated = visits.get(Long.parseLong(found.id())).updatedAt();
    String snippet = found.snippet().stream().map(TextRun::text).collect(Collectors.joining());
    return entry("/visits/" + found.id(), found, updated, snippet);
  }

  private AtomFeed.Entry entry(String path, FoundEntry found, Instant updated, String summary) {
    return new AtomFeed.Entry(
        path, found.title(), uri.getBaseUri().resolve(found.url()), updated, summary);
  }
}
