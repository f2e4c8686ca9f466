package id.teladan.api.adoption;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.adoption.AdoptionCare;
import id.teladan.adoption.AdoptionOverviewReading;
import id.teladan.adoption.AdoptionPaperReading;
import id.teladan.adoption.OverviewView;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.shared.PaperAnswer;
import id.teladan.api.table.Table;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /adoptions/overview}: the figures of the dashboard, each also as a file. */
@Path("/adoptions/overview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdoptionOverviewResource {
  private static final Table<StageFigureJson> STAGES =
      Table.of("adoption-stages", StageFigureJson.class);
  private static final Table<AdoptionShareJson> SHARES =
      Table.of("adoption-shares", AdoptionShareJson.class);

  @Inject private AdoptionOverviewReading reading;
  @Inject private AdoptionPaperReading papers;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(READ_PUBLIC)
  @Operation(summary = "Adoptions in figures, of one region or of all")
  @APIResponseSchema(OverviewJson.class)
  public Response overview(@QueryParam("region") String region) {
    return Answers.one(OverviewJson.of(figures(region), regions));
  }

  @GET
  @Path("stages")
  @Permitted(READ_PUBLIC)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "Each stage: how many are at it, how many came so far, and for how long")
  @ListOf(StageFigureJson.class)
  public Response stages(@QueryParam("region") String region, @BeanParam Paging paging) {
    List<StageFigureJson> rows =
        figures(region).stages().stream().map(StageFigureJson::of).toList();
    return Listing.answer(paging, STAGES, page -> Page.of(rows, page));
  }

  @GET
  @Path("regions")
  @Permitted(READ_PUBLIC)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "The regions that adopt most")
  @ListOf(AdoptionShareJson.class)
  public Response regions(@BeanParam Paging paging) {
    List<AdoptionShareJson> rows =
        figures(null).regions().stream()
            .map(share -> AdoptionShareJson.ofRegion(share, regions))
            .toList();
    return Listing.answer(paging, SHARES, page -> Page.of(rows, page));
  }

  @GET
  @Path("solutions")
  @Permitted(READ_PUBLIC)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "The solutions that are adopted most")
  @ListOf(AdoptionShareJson.class)
  public Response solutions(@QueryParam("region") String region, @BeanParam Paging paging) {
    List<AdoptionShareJson> rows =
        figures(region).solutions().stream().map(AdoptionShareJson::ofSolution).toList();
    return Listing.answer(paging, SHARES, page -> Page.of(rows, page));
  }

  @GET
  @Path("care")
  @Permitted(READ_PUBLIC)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(
      summary = "Adoptions that somebody should look at, most urgent first",
      description =
          "care is OVERDUE, LATE, STUCK or BLOCKED, for the regions whose plans the"
              + " caller reads; ENDING (the default) and UNPROVEN are for everybody.")
  @ListOf(AdoptionJson.class)
  public Response care(
      @QueryParam("region") String region,
      @QueryParam("care") @DefaultValue("ENDING") AdoptionCare care,
      @BeanParam Paging paging) {
    return Listing.answer(
        paging,
        AdoptionResource.TABLE,
        page ->
            reading
                .needing(care, code(region), page)
                .map(adoption -> AdoptionJson.of(adoption, regions)));
  }

  @GET
  @Path("report")
  @Produces(MediaType.WILDCARD)
  @Permitted(READ_PUBLIC)
  @Operation(summary = "The figures for a meeting as DOCX, PDF or HTML, in Indonesian")
  public Response report(@QueryParam("region") String region, @QueryParam("format") String format) {
    return PaperAnswer.of(papers.meeting(known(region)), format, "rekap-adopsi");
  }

  private OverviewView figures(String region) {
    return reading.overview(known(region));
  }

  private String known(String region) {
    String code = code(region);
    return code == null ? null : regions.get(code).code();
  }

  private static String code(String region) {
    return region == null || region.isBlank() ? null : region;
  }
}
