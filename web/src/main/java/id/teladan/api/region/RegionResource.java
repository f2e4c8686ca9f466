package id.teladan.api.region;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionDirectory.RegionFilter;
import id.teladan.region.RegionLevel;
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

/** {@code /regions}: the nation, its provinces, regencies and cities. */
@Path("/regions")
@RequestScoped
@Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
public class RegionResource {
  private static final Table<RegionJson> TABLE = Table.of("regions", RegionJson.class);

  @Inject private RegionDirectory regions;

  @GET
  @Permitted(READ_PUBLIC)
  @Operation(summary = "Regions by level, parent and a part of the name")
  @ListOf(RegionJson.class)
  public Response list(
      @QueryParam("level") RegionLevel level,
      @QueryParam("parent") String parent,
      @QueryParam("q") String text,
      @BeanParam Paging paging) {
    RegionFilter filter = new RegionFilter(level, given(parent), given(text));
    return Listing.answer(paging, TABLE, page -> regions.list(filter, page).map(RegionJson::of));
  }

  @GET
  @Path("{code}")
  @Permitted(READ_PUBLIC)
  @Operation(summary = "One region")
  @APIResponseSchema(RegionJson.class)
  public Response read(@PathParam("code") String code) {
    return Answers.one(RegionJson.of(regions.get(code)));
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
