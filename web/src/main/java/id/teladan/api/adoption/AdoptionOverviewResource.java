package id.teladan.api.adoption;

import static id.teladan.identity.Action.READ_PUBLIC;

import id.teladan.adoption.AdoptionCare;
import id.teladan.adoption.AdoptionOverviewReading;
import id.teladan.adoption.AdoptionPaperReading;
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

  private static final Table<OverviewJson.AdoptionCountJson> COUNTS =
      Table.of("adoption-counts", OverviewJson.AdoptionCountJson.class);

  @Inject private AdoptionOverviewReading reading;
  @Inject private AdoptionPaperReading papers;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(READ_PUBLIC)
  @Operation(summary = "Adoptions in figures, of one region or of all")
  @APIResponseSchema(OverviewJson.class)
  public Response overview(@BeanParam OverviewQueries queries) {
    return Answers.one(OverviewJson.of(queries.figures(reading, regions), regions));
  }

  @GET
  @Path("stages")
  @Permitted(READ_PUBLIC)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "Each stage: how many are at it, how many came so far, and for how long")
  @ListOf(StageFigureJson.class)
  public Response stages(@BeanParam OverviewQueries queries, @BeanParam Paging paging) {
    List<StageFigureJson> rows =
        queries.figures(reading, regions).stages().stream().map(StageFigureJson::of).toList();
    return Listing.answer(paging, STAGES, page -> Page.of(rows, page));
  }

  @GET
  @Path("regions")
  @Permitted(READ_PUBLIC)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "The regions that adopt most")
  @ListOf(AdoptionShareJson.class)
  public Response regions(@BeanParam OverviewQueries queries, @BeanParam Paging paging) {
    List<AdoptionShareJson> rows =
        queries.figures(reading, regions).regions().stream()
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
  public Response solutions(@BeanParam OverviewQueries queries, @BeanParam Paging paging) {
    List<AdoptionShareJson> rows =
        queries.figures(reading, regions).solutions().stream()
            .map(AdoptionShareJson::ofSolution)
            .toList();
    return Listing.answer(paging, SHARES, page -> Page.of(rows, page));
  }

  @GET
  @Path("proofs")
  @Permitted(READ_PUBLIC)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "How many are stated, confirmed, disputed and expired today")
  @ListOf(OverviewJson.AdoptionCountJson.class)
  public Response proofs(@BeanParam OverviewQueries queries, @BeanParam Paging paging) {
    return counted(paging, OverviewJson.of(queries.figures(reading, regions), regions).proofs());
  }

  @GET
  @Path("effects")
  @Permitted(READ_PUBLIC)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(
      summary = "What regions say came of it",
      description = "For others than the regions' own people, where regions opened it.")
  @ListOf(OverviewJson.AdoptionCountJson.class)
  public Response effects(@BeanParam OverviewQueries queries, @BeanParam Paging paging) {
    return counted(paging, OverviewJson.of(queries.figures(reading, regions), regions).effects());
  }

  private static Response counted(Paging paging, List<OverviewJson.AdoptionCountJson> counts) {
    return Listing.answer(paging, COUNTS, page -> Page.of(counts, page));
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
      @BeanParam OverviewQueries queries,
      @QueryParam("care") @DefaultValue("ENDING") AdoptionCare care,
      @BeanParam Paging paging) {
    return Listing.answer(
        paging,
        AdoptionResource.TABLE,
        page ->
            reading
                .needing(care, queries.region(regions), queries.proof(), page)
                .map(adoption -> AdoptionJson.of(adoption, regions)));
  }

  @GET
  @Path("report")
  @Produces(MediaType.WILDCARD)
  @Permitted(READ_PUBLIC)
  @Operation(summary = "The figures for a meeting as DOCX, PDF or HTML, in Indonesian")
  public Response report(@BeanParam OverviewQueries queries, @QueryParam("format") String format) {
    return PaperAnswer.of(papers.meeting(queries.region(regions)), format, "rekap-adopsi");
  }
}
