package id.teladan.api.benchmark;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.benchmark.BenchmarkReading;
import id.teladan.benchmark.EditionChoice;
import id.teladan.benchmark.RankingView;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionLevel;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /indicators/{code}/ranking}: all regions of one level by one indicator. */
@Path("/indicators/{code}/ranking")
@RequestScoped
@Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
public class RankingResource {
  private static final Table<RankingJson.PlaceJson> PLACES =
      Table.of("ranking", RankingJson.PlaceJson.class);

  @Inject private BenchmarkReading benchmark;

  /**
   * Ranks.
   *
   * @param level provinces when absent
   * @param year the newest when absent, and so for the other two
   */
  @GET
  @Permitted(READ_PUBLIC)
  @Operation(summary = "Regions by one indicator, of one year and measured one way")
  @APIResponseSchema(RankingJson.class)
  public Response ranking(
      @PathParam("code") String code,
      @QueryParam("level") RegionLevel level,
      @QueryParam("year") Integer year,
      @QueryParam("framework") String framework,
      @QueryParam("period") String period,
      @BeanParam Paging paging) {
    RankingView view =
        benchmark.ranking(
            code,
            level == null ? RegionLevel.PROVINCE : level,
            new EditionChoice(year, framework, period));
    return paging.format() == Paging.Format.JSON
        ? Answers.one(RankingJson.of(view))
        : Listing.answer(paging, PLACES, request -> Page.of(RankingJson.places(view), request));
  }
}
