package id.teladan.api.visit;

import id.teladan.api.json.JsonBody;
import id.teladan.api.json.MergePatch;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PartialDate;
import id.teladan.visit.VisitContent;
import id.teladan.visit.VisitEditing;
import id.teladan.visit.VisitFilter;
import id.teladan.visit.VisitKind;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitStatus;
import id.teladan.visit.VisitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Study visits: their frames. */
@Path("/visits")
@RequestScoped
public class VisitResource {
  static final String ONE = "{id: [0-9]{1,18}}";
  private static final Table<VisitRow> TABLE = Table.of("visits", VisitRow.class);

  @Inject private VisitReading reading;
  @Inject private VisitEditing editing;
  @Inject private RegionDirectory regions;

  @GET
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "The visits that the caller may read, latest first")
  @ListOf(VisitRow.class)
  public Response list(
      @Parameter(description = "Code of a region on either side") @QueryParam("region")
          String region,
      @QueryParam("visitor") String visitor,
      @QueryParam("host") String host,
      @QueryParam("theme") String theme,
      @QueryParam("kind") VisitKind kind,
      @QueryParam("status") VisitStatus status,
      @Parameter(description = "Only those of the caller's regions and teams, or only the others")
          @QueryParam("own")
          Boolean own,
      @Parameter(description = "The first of the days in which it takes place") @QueryParam("from")
          String from,
      @QueryParam("to") String to,
      @BeanParam Paging paging) {
    VisitFilter filter =
        new VisitFilter(given(region), given(visitor), given(host), given(theme), kind, status, own)
            .between(date("from", from), date("to", to));
    return Listing.answer(
        paging, TABLE, page -> reading.list(filter, page).map(v -> VisitRow.of(v, regions)));
  }

  @POST
  @Permitted(Action.EDIT_VISIT)
  @Operation(
      summary = "Enter a visit",
      description =
          "Themes are names, or objects {theme, visitorUnit, hostUnit}; they are answered as names"
              + " in themes with their units in themeUnits. Without a status it is PLANNED;"
              + " without a title it is named after its regions and date.")
  @APIResponseSchema(value = VisitJson.class, responseCode = "201")
  public Response create(
      @Context UriInfo uri, @RequestBodySchema(VisitContent.class) JsonBody body) {
    VisitView created = editing.create(content(body));
    return Answers.created(uri, created.id(), json(created), created.version());
  }

  @GET
  @Path(ONE)
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "One visit")
  @APIResponseSchema(VisitJson.class)
  public Response get(@PathParam("id") long id) {
    return one(reading.get(id));
  }

  @PUT
  @Path(ONE)
  @Permitted(Action.EDIT_VISIT)
  @Operation(summary = "Change the frame, the team, the status, or publish it")
  @APIResponseSchema(VisitJson.class)
  public Response update(
      @PathParam("id") long id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(VisitContent.class) JsonBody body) {
    VisitView current = editing.open(id);
    VisitContent content = content(body);
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.update(id, expected, content));
  }

  @PATCH
  @Path(ONE)
  @Permitted(Action.EDIT_VISIT)
  @Operation(
      summary = "Change some members of the frame",
      description =
          "A JSON merge patch: a member that is absent stays, null clears it, a list comes whole.")
  @APIResponseSchema(VisitJson.class)
  public Response patch(
      @PathParam("id") long id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(VisitContent.class) JsonBody body) {
    VisitView current = editing.open(id);
    VisitContent content =
        body.as(VisitContent.class, VisitJson.class, patch -> patched(current, patch));
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.update(id, expected, content));
  }

  @DELETE
  @Path(ONE)
  @Permitted(Action.EDIT_VISIT)
  @Operation(summary = "Delete a visit in which nothing stands yet")
  public Response delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
    VisitView current = editing.open(id);
    editing.delete(id, (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  /** Themes in either form; where they come with their units, these replace those that were. */
  private JsonObject patched(VisitView current, JsonObject patch) {
    return MergePatch.onto(json(current)).apply(ThemeForms.named(patch));
  }

  private static PartialDate date(String name, String text) {
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(FieldError.of(name, "invalid-date", text));
    }
  }

  private static VisitContent content(JsonBody body) {
    return body.as(VisitContent.class, VisitJson.class, ThemeForms::named);
  }

  private Response one(VisitView visit) {
    return Answers.one(json(visit), visit.version());
  }

  private VisitJson json(VisitView visit) {
    return VisitJson.of(visit, regions);
  }

  private static String given(String parameter) {
    return parameter == null || parameter.isBlank() ? null : parameter.strip();
  }
}
