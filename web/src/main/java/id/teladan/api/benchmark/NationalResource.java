package id.teladan.api.benchmark;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.benchmark.NationalReading;
import id.teladan.benchmark.NationalView;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.web.benchmark.Pictures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /national-view}: what the country has and does not use. */
@Path("/national-view")
@RequestScoped
@Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
public class NationalResource {
  private static final Table<NationalJson.AffairJson> AFFAIRS =
      Table.of("affairs", NationalJson.AffairJson.class);
  private static final Table<NationalJson.VisitorJson> VISITORS =
      Table.of("visitors", NationalJson.VisitorJson.class);
  private static final Table<NationalJson.ThinJson> THIN =
      Table.of("thin-evidence", NationalJson.ThinJson.class);

  @Inject private NationalReading national;

  /** Which part leaves as a file. */
  public enum Part {
    AFFAIRS,
    VISITORS,
    EVIDENCE
  }

  @GET
  @Permitted(Action.READ_NATIONAL_VIEW)
  @Operation(
      summary =
          "Affairs with proven solutions and few adopters, regions that visit and never adopt, thin"
              + " evidence; for national coordinators, curators and administrators")
  @APIResponseSchema(NationalJson.class)
  public Response view(
      @Parameter(description = "the part of a CSV or XLSX; AFFAIRS when absent") @QueryParam("part")
          Part part,
      @BeanParam Paging paging) {
    NationalView view = national.view();
    if (paging.format() == Paging.Format.JSON) {
      return Answers.one(NationalJson.of(view));
    }
    return switch (part == null ? Part.AFFAIRS : part) {
      case AFFAIRS -> Listing.answer(paging, AFFAIRS, r -> Page.of(NationalJson.affairs(view), r));
      case VISITORS ->
          Listing.answer(paging, VISITORS, r -> Page.of(NationalJson.visitors(view), r));
      case EVIDENCE -> Listing.answer(paging, THIN, r -> Page.of(NationalJson.thin(view), r));
    };
  }

  @GET
  @Path("picture")
  @Produces({PictureFile.SVG, PictureFile.PNG})
  @Permitted(Action.READ_NATIONAL_VIEW)
  @Operation(summary = "The first affairs as a picture, SVG or PNG")
  public Response picture(@BeanParam PictureFile file, @BeanParam BenchmarkResource.Reader reader) {
    return file.answer(Pictures.national(national.view(), reader.words()), "national");
  }
}
