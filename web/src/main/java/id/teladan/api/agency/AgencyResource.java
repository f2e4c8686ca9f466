package id.teladan.api.agency;

import id.teladan.agency.AgencyContent;
import id.teladan.agency.AgencyEditing;
import id.teladan.agency.AgencyReading;
import id.teladan.agency.AgencyView;
import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** {@code /agencies}: who owns solutions, and what they were called before. */
@Path("/agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgencyResource {
  private static final String KIND = "agency";

  @Inject private AgencyReading reading;
  @Inject private AgencyEditing editing;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "Agencies of a region, or all, by name")
  @ListOf(AgencyJson.class)
  public Response list(@QueryParam("region") String region) {
    List<AgencyJson> all = reading.list(region).stream().map(this::json).toList();
    return Answers.page(new Page<>(all, all.size(), 1, Math.max(1, all.size())));
  }

  @POST
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(
      summary = "Enter an agency with the names that it had",
      description =
          "By whoever may edit the region's solutions. Solutions that name it as ownerUnit, by any"
              + " of its names, are found by all of them. 409 agency-exists.")
  @APIResponseSchema(value = AgencyJson.class, responseCode = "201")
  public Response create(
      @Context UriInfo uri, @RequestBodySchema(AgencyContent.class) JsonBody body) {
    editing.openRegion(body.textMember("regionCode"));
    AgencyView made = editing.create(body.as(AgencyContent.class, AgencyJson.class));
    return Answers.created(uri, made.id(), json(made), made.version());
  }

  @GET
  @Path("{id}")
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "One agency")
  @APIResponseSchema(AgencyJson.class)
  public Response read(@PathParam("id") String id) {
    return answer(reading.get(Ids.parse(KIND, id)));
  }

  @PUT
  @Path("{id}")
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(
      summary = "Rename or correct an agency",
      description = "A name that is given up is kept among formerNames; its region stays.")
  @APIResponseSchema(AgencyJson.class)
  public Response update(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(AgencyContent.class) JsonBody body) {
    AgencyView current = editing.open(Ids.parse(KIND, id));
    AgencyContent content = body.as(AgencyContent.class, AgencyJson.class);
    int version = (int) IfMatch.expected(ifMatch, current.version());
    return answer(editing.update(current.id(), version, content));
  }

  @DELETE
  @Path("{id}")
  @Permitted(Action.EDIT_SOLUTION)
  @Operation(summary = "Remove an agency; the solutions keep the name they give")
  public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    AgencyView current = editing.open(Ids.parse(KIND, id));
    editing.delete(current.id(), (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  private Response answer(AgencyView agency) {
    return Answers.one(json(agency), agency.version());
  }

  private AgencyJson json(AgencyView agency) {
    return AgencyJson.of(agency, regions);
  }
}
