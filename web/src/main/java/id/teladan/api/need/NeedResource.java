package id.teladan.api.need;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.need.NeedContent;
import id.teladan.need.NeedEditing;
import id.teladan.need.NeedFilter;
import id.teladan.need.NeedReading;
import id.teladan.need.NeedStatus;
import id.teladan.need.NeedTransition;
import id.teladan.need.NeedView;
import id.teladan.region.RegionDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /needs}: what regions look for. */
@Path("/needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NeedResource {
  static final String KIND = "need";
  private static final Table<NeedJson> TABLE = Table.of("needs", NeedJson.class);

  @Inject private NeedReading reading;
  @Inject private NeedEditing editing;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "Needs by region, affair and status, changed lately first")
  @ListOf(NeedJson.class)
  public Response list(
      @QueryParam("region") List<String> region,
      @QueryParam("affair") List<String> affair,
      @QueryParam("status") List<NeedStatus> status,
      @BeanParam Paging paging) {
    NeedFilter filter = new NeedFilter(region, affair, status);
    return Listing.answer(paging, TABLE, page -> reading.list(filter, page).map(this::json));
  }

  @POST
  @Permitted(Action.WRITE_NEED)
  @Operation(
      summary = "Say what a region looks for",
      description =
          "By an official of that region, or a curator. Needs regionCode and title. words is what"
              + " is searched for whenever something new is published; the title when absent.")
  @APIResponseSchema(value = NeedJson.class, responseCode = "201")
  public Response create(
      @Context UriInfo uri, @RequestBodySchema(NeedContent.class) JsonBody body) {
    editing.openRegion(body.textMember("regionCode"));
    NeedView made = editing.create(body.as(NeedContent.class, NeedJson.class));
    return Answers.created(uri, made.id(), json(made), made.version());
  }

  @GET
  @Path("{id}")
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "One need")
  @APIResponseSchema(NeedJson.class)
  public Response read(@PathParam("id") String id) {
    return answer(reading.get(Ids.parse(KIND, id)));
  }

  @PUT
  @Path("{id}")
  @Permitted(Action.WRITE_NEED)
  @Operation(summary = "Change a need; by its region or a curator")
  @APIResponseSchema(NeedJson.class)
  public Response update(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(NeedContent.class) JsonBody body) {
    NeedView current = editing.open(Ids.parse(KIND, id));
    NeedContent content = body.as(NeedContent.class, NeedJson.class);
    int version = (int) IfMatch.expected(ifMatch, current.version());
    return answer(editing.update(current.id(), version, content));
  }

  @DELETE
  @Path("{id}")
  @Permitted(Action.WRITE_NEED)
  @Operation(summary = "Delete a need with its answers; by its region or a curator")
  public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    NeedView current = editing.open(Ids.parse(KIND, id));
    editing.delete(current.id(), (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  @POST
  @Path("{id}/transitions")
  @Permitted(Action.WRITE_NEED)
  @Operation(summary = "OPEN or ANSWERED to the other one or to CLOSED; CLOSED back to OPEN")
  @APIResponseSchema(NeedJson.class)
  public Response move(
      @PathParam("id") String id, @RequestBodySchema(NeedTransition.class) JsonBody body) {
    NeedView current = editing.open(Ids.parse(KIND, id));
    return answer(editing.move(current.id(), body.as(NeedTransition.class)));
  }

  private Response answer(NeedView need) {
    return Answers.one(json(need), need.version());
  }

  private NeedJson json(NeedView need) {
    return NeedJson.of(need, regions);
  }
}
