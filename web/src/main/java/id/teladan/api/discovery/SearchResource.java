package id.teladan.api.discovery;

import id.teladan.api.atom.AtomFeed;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.watch.SearchFeeds;
import id.teladan.discovery.Completion;
import id.teladan.discovery.Discovery;
import id.teladan.discovery.RankingView;
import id.teladan.discovery.SearchAnswer;
import id.teladan.discovery.SearchQuery;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.web.search.FacetLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The search. */
@Path("/")
@RequestScoped
public class SearchResource {
  private static final int SUGGESTIONS = 8;
  private static final String FEED = "atom";

  @Inject private Discovery discovery;
  @Inject private FacetLabels labels;
  @Inject private FoundRows rows;
  @Inject private SearchFeeds feeds;

  @GET
  @Path("search")
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX, AtomFeed.TYPE})
  @Permitted(Action.READ_PUBLIC)
  @Operation(
      summary =
          "Search the catalogue; parameters q, kind, region, affair, audience, stage, evidence, sharing, year (repeated for 'or'), sort, page, size",
      description =
          "format=csv or xlsx answers every match without paging, format=atom what changed lately of"
              + " what everybody may read, as /search.atom does.")
  @Parameter(name = "format", schema = @Schema(enumeration = {"json", "csv", "xlsx", "atom"}))
  @APIResponseSchema(SearchBody.class)
  public Response search(@Context UriInfo uri, @BeanParam Paging paging) {
    if (FEED.equals(uri.getQueryParameters().getFirst("format"))) {
      return feeds.ofAddress(paging.page());
    }
    return paging.format() == Paging.Format.JSON
        ? Answers.one(
            answer(discovery.search(QueryReading.read(uri.getQueryParameters(), paging.request()))))
        : Listing.answer(
            paging, FoundRows.TABLE, page -> null, () -> rows.all(uri.getQueryParameters()));
  }

  @GET
  @Path("suggest")
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "Complete what is being typed")
  @ListOf(Completion.class)
  public Response suggest(@QueryParam("q") String q) {
    List<Completion> items = discovery.suggest(q, SUGGESTIONS);
    return Answers.page(new Page<>(items, items.size(), 1, SUGGESTIONS));
  }

  @GET
  @Path("search/explanation")
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(
      summary = "Why a hit ranks where it does",
      description =
          "Takes the search's own parameters, and entryKind and entryId of the hit. The signals add"
              + " up to the score.")
  @APIResponseSchema(RankingView.class)
  public Response explanation(
      @Context UriInfo uri,
      @QueryParam("entryKind") String kind,
      @QueryParam("entryId") String id) {
    require("entryKind", kind);
    require("entryId", id);
    SearchQuery query = QueryReading.read(uri.getQueryParameters(), PageRequest.first(1));
    return Answers.one(discovery.explain(query, kind, id));
  }

  private static void require(String name, String value) {
    if (value == null || value.isBlank()) {
      throw new InvalidInputException(FieldError.of(name, "required"));
    }
  }

  private SearchBody answer(SearchAnswer found) {
    Map<String, List<SearchAnswer.FacetValue>> facets = new LinkedHashMap<>();
    found.facets().forEach((name, values) -> facets.put(name, labelled(name, values)));
    return new SearchBody(
        found.total(),
        found.page(),
        found.size(),
        found.tookMillis(),
        found.hits(),
        facets,
        found.didYouMean(),
        found.alsoSearched(),
        found.fallback());
  }

  private List<SearchAnswer.FacetValue> labelled(
      String name, List<SearchAnswer.FacetValue> values) {
    return values.stream()
        .map(v -> new SearchAnswer.FacetValue(v.value(), labels.label(name, v.value()), v.count()))
        .toList();
  }

  /**
   * What {@code /search} answers.
   *
   * @param facets by parameter name
   * @param fallback whether the database answered because the index could not
   */
  public record SearchBody(
      long total,
      int page,
      int size,
      long tookMillis,
      List<SearchAnswer.FoundEntry> hits,
      Map<String, List<SearchAnswer.FacetValue>> facets,
      String didYouMean,
      List<SearchAnswer.OtherMeaning> alsoSearched,
      boolean fallback) {}
}
