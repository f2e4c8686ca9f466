package id.teladan.api.adoption;

import static id.teladan.identity.Action.READ_ADOPTION_DETAIL;

import id.teladan.adoption.AdoptionBoardReading;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /adoptions/board}: a region's adoptions for those who read its plans. */
@Path("/adoptions/board")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdoptionBoardResource {
  private static final int PER_COLUMN = 20;

  @Inject private AdoptionBoardReading reading;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(READ_ADOPTION_DETAIL)
  @Operation(
      summary = "A board: every stage with its 20 most urgent adoptions",
      description =
          "Of one region, or without region of all of them for whoever reads all plans. care is"
              + " OVERDUE (late or stuck), LATE, STUCK, BLOCKED, ENDING or UNPROVEN.")
  @APIResponseSchema(BoardJson.class)
  public Response board(@BeanParam BoardQueries queries) {
    return Answers.one(BoardJson.of(reading.board(queries.filter(), PER_COLUMN), regions));
  }

  @GET
  @Path("rows")
  @Permitted(READ_ADOPTION_DETAIL)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "The same as one list, most urgent first")
  @ListOf(AdoptionJson.class)
  public Response rows(@BeanParam BoardQueries queries, @BeanParam Paging paging) {
    return Listing.answer(
        paging,
        AdoptionResource.TABLE,
        page ->
            reading
                .rows(queries.filter(), page)
                .map(adoption -> AdoptionJson.of(adoption, regions)));
  }
}
