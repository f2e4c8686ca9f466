package id.teladan.api.benchmark;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.benchmark.ScatterReading;
import id.teladan.benchmark.ScatterView;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionLevel;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /scatter}: regions by two indicators. */
@Path("/scatter")
@RequestScoped
@Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
public class ScatterResource {
  private static final Table<ScatterJson.PointJson> POINTS =
      Table.of("scatter", ScatterJson.PointJson.class);

  @Inject private ScatterReading scatter;

  /**
   * Compares two indicators.
   *
   * @param level provinces when absent
   * @param year the newest that both have when absent
   */
  @GET
  @Permitted(READ_PUBLIC)
  @Operation(
      summary = "Regions of one level by two indicators of the same year",
      description = "422 `no-common-year` where the two have no year in common.")
  @APIResponseSchema(ScatterJson.class)
  public Response scatter(
      @QueryParam("x") String x,
      @QueryParam("y") String y,
      @QueryParam("level") RegionLevel level,
      @QueryParam("year") Integer year,
      @BeanParam Paging paging) {
    ScatterView view =
        scatter.scatter(x, y, level == null ? RegionLevel.PROVINCE : level, year, null);
    return paging.format() == Paging.Format.JSON
        ? Answers.one(ScatterJson.of(view))
        : Listing.answer(paging, POINTS, request -> Page.of(ScatterJson.points(view), request));
  }
}
