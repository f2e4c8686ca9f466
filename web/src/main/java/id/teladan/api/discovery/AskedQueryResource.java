package id.teladan.api.discovery;

import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.discovery.AskedQueryReading;
import id.teladan.discovery.SearchedQuery;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.PartialDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What people search for and what they do not find, for curators. */
@Path("/queries")
@RequestScoped
@Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
public class AskedQueryResource {
  private static final Table<SearchedQuery> TABLE = Table.of("queries", SearchedQuery.class);

  @Inject private AskedQueryReading reading;

  @GET
  @Permitted(Action.READ_QUERIES)
  @Operation(
      summary = "What was searched for, most often first; never by whom",
      description =
          "withoutHit=true lists what was asked in vain. since is the first day that counts, a year"
              + " ago when absent. Counts arrive within seconds.")
  @ListOf(SearchedQuery.class)
  public Response list(
      @QueryParam("withoutHit") Boolean withoutHit,
      @QueryParam("since") PartialDate since,
      @BeanParam Paging paging) {
    return Listing.answer(
        paging,
        TABLE,
        page ->
            reading.list(
                Boolean.TRUE.equals(withoutHit), since == null ? null : since.earliest(), page));
  }
}
