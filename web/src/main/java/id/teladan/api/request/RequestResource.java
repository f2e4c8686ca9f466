package id.teladan.api.request;

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
import id.teladan.request.RequestContent;
import id.teladan.request.RequestEditing;
import id.teladan.request.RequestFilter;
import id.teladan.request.RequestReading;
import id.teladan.request.RequestStatus;
import id.teladan.request.RequestView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /visit-requests}: one region asks another to receive it. */
@Path("/visit-requests")
@RequestScoped
public class RequestResource {
  static final String ONE = "{id: [0-9]{1,18}}";
  private static final Table<RequestJson> TABLE = Table.of("visit-requests", RequestJson.class);

  @Inject private RequestReading reading;
  @Inject private RequestEditing editing;
  @Inject private RegionDirectory regions;

  @GET
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Permitted(Action.READ_REQUEST)
  @Operation(summary = "Requests of and to the caller's region, changed lately first")
  @ListOf(RequestJson.class)
  public Response list(
      @Parameter(description = "Code of a region on either side") @QueryParam("region")
          String region,
      @QueryParam("visitor") String visitor,
      @QueryParam("host") String host,
      @QueryParam("status") List<RequestStatus> status,
      @BeanParam Paging paging) {
    RequestFilter filter = new RequestFilter(given(region), given(visitor), given(host), status);
    return Listing.answer(paging, TABLE, page -> reading.list(filter, page).map(this::json));
  }

  @POST
  @Permitted(Action.WRITE_REQUEST)
  @Operation(
      summary = "Write a request",
      description =
          "By any official of the region visitorCode. It is a DRAFT until the coordinator moves it"
              + " to SENT, which asks for purpose, a theme, a date and delegationSize.")
  @APIResponseSchema(value = RequestJson.class, responseCode = "201")
  public Response create(
      @Context UriInfo uri, @RequestBodySchema(RequestContent.class) JsonBody body) {
    editing.openRegion(body.textMember("visitorCode"));
    RequestView made = editing.create(body.as(RequestContent.class, RequestJson.class));
    return Answers.created(uri, made.id(), json(made), made.version());
  }

  @GET
  @Path(ONE)
  @Permitted(Action.READ_REQUEST)
  @Operation(summary = "One request; 404 for whoever is of neither side")
  @APIResponseSchema(RequestJson.class)
  public Response get(@PathParam("id") long id) {
    return one(reading.get(id));
  }

  @PUT
  @Path(ONE)
  @Permitted(Action.WRITE_REQUEST)
  @Operation(summary = "Change a draft")
  @APIResponseSchema(RequestJson.class)
  public Response update(
      @PathParam("id") long id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(RequestContent.class) JsonBody body) {
    RequestView current = editing.open(id);
    RequestContent content = body.as(RequestContent.class, RequestJson.class);
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.update(id, expected, content));
  }

  @PATCH
  @Path(ONE)
  @Permitted(Action.WRITE_REQUEST)
  @Operation(
      summary = "Change some members of a draft",
      description =
          "A JSON merge patch: a member that is absent stays, null clears it, a list comes whole.")
  @APIResponseSchema(RequestJson.class)
  public Response patch(
      @PathParam("id") long id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(RequestContent.class) JsonBody body) {
    RequestView current = editing.open(id);
    RequestContent content =
        body.as(RequestContent.class, RequestJson.class, MergePatch.onto(json(current)));
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.update(id, expected, content));
  }

  @DELETE
  @Path(ONE)
  @Permitted(Action.WRITE_REQUEST)
  @Operation(summary = "Delete a draft")
  public Response delete(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch) {
    RequestView current = editing.open(id);
    editing.delete(id, (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  private Response one(RequestView request) {
    return Answers.one(json(request), request.version());
  }

  private RequestJson json(RequestView request) {
    return RequestJson.of(request, regions);
  }

  private static String given(String parameter) {
    return parameter == null || parameter.isBlank() ? null : parameter.strip();
  }
}
