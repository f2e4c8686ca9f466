package id.teladan.api.benchmark;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.api.shared.Listing;
import id.teladan.api.shared.Paging;
import id.teladan.api.table.Table;
import id.teladan.benchmark.PeerGroupContent;
import id.teladan.benchmark.PeerGroupEditing;
import id.teladan.benchmark.PeerGroupView;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /peer-groups}: groups of regions to compare with. */
@Path("/peer-groups")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeerGroupResource {
  private static final String KIND = "peer-group";
  private static final Table<PeerGroupJson> TABLE = Table.of("peer-groups", PeerGroupJson.class);

  @Inject private PeerGroupEditing groups;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Produces({Listing.JSON, Listing.CSV, Listing.XLSX})
  @Operation(summary = "Your groups and those of your region; shared=true adds those of others")
  @ListOf(PeerGroupJson.class)
  public Response list(@QueryParam("shared") boolean shared, @BeanParam Paging paging) {
    return Listing.answer(paging, TABLE, page -> groups.list(shared, page).map(PeerGroupJson::of));
  }

  @POST
  @Permitted(Action.EDIT_PEER_GROUP)
  @Operation(
      summary = "Name a group of regions",
      description = "Not shared, it is for the people of your region; shared, for everybody.")
  @APIResponseSchema(value = PeerGroupJson.class, responseCode = "201")
  public Response create(
      @Context UriInfo uri, @RequestBodySchema(PeerGroupContent.class) JsonBody body) {
    PeerGroupView made = groups.create(body.as(PeerGroupContent.class, PeerGroupJson.class));
    return Answers.created(uri, made.id(), PeerGroupJson.of(made), made.version());
  }

  @GET
  @Path("{id}")
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "One group")
  @APIResponseSchema(PeerGroupJson.class)
  public Response read(@PathParam("id") String id) {
    return answer(groups.get(Ids.parse(KIND, id)));
  }

  @PUT
  @Path("{id}")
  @Permitted(Action.EDIT_PEER_GROUP)
  @Operation(summary = "Change a group; by people of its region")
  @APIResponseSchema(PeerGroupJson.class)
  public Response update(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(PeerGroupContent.class) JsonBody body) {
    PeerGroupView current = groups.open(Ids.parse(KIND, id));
    PeerGroupContent content = body.as(PeerGroupContent.class, PeerGroupJson.class);
    int version = (int) IfMatch.expected(ifMatch, current.version());
    return answer(groups.update(current.id(), version, content));
  }

  @DELETE
  @Path("{id}")
  @Permitted(Action.EDIT_PEER_GROUP)
  @Operation(summary = "Delete a group; by people of its region")
  public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    PeerGroupView current = groups.open(Ids.parse(KIND, id));
    groups.delete(current.id(), (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  private static Response answer(PeerGroupView group) {
    return Answers.one(PeerGroupJson.of(group), group.version());
  }
}
