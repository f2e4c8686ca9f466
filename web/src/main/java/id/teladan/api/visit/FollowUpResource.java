package id.teladan.api.visit;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.visit.FollowUpContent;
import id.teladan.visit.FollowUpEditing;
import id.teladan.visit.FollowUpView;
import id.teladan.visit.VisitReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The follow-up plan of a visit, for the visitor's side. */
@Path("/visits/" + VisitResource.ONE + "/follow-ups")
@RequestScoped
public class FollowUpResource {
  private static final String FOLLOW_UP = "{followUp: [0-9]{1,18}}";

  @Inject private VisitReading reading;
  @Inject private FollowUpEditing editing;

  @GET
  @Permitted(Action.READ_VISIT)
  @Operation(summary = "The follow-up plan")
  @ListOf(FollowUpJson.class)
  public Response list(@PathParam("id") long visitId) {
    List<FollowUpJson> rows = reading.followUps(visitId).stream().map(FollowUpJson::of).toList();
    return Answers.page(new Page<>(rows, rows.size(), 1, Math.max(1, rows.size())));
  }

  @POST
  @Permitted(Action.WRITE_FOLLOW_UP)
  @Operation(summary = "Plan a follow-up; without a solution it takes that of its finding")
  @APIResponseSchema(value = FollowUpJson.class, responseCode = "201")
  public Response create(
      @PathParam("id") long visitId,
      @Context UriInfo uri,
      @RequestBodySchema(FollowUpContent.class) JsonBody body) {
    editing.admit(visitId);
    FollowUpContent content = body.as(FollowUpContent.class, FollowUpJson.class);
    FollowUpView created = editing.create(visitId, content);
    return Answers.created(uri, created.id(), FollowUpJson.of(created), created.version());
  }

  @GET
  @Path(FOLLOW_UP)
  @Permitted(Action.READ_VISIT)
  @Operation(summary = "One follow-up")
  @APIResponseSchema(FollowUpJson.class)
  public Response get(@PathParam("id") long visitId, @PathParam("followUp") long id) {
    return one(reading.followUp(visitId, id));
  }

  @PUT
  @Path(FOLLOW_UP)
  @Permitted(Action.WRITE_FOLLOW_UP)
  @Operation(summary = "Change a follow-up")
  @APIResponseSchema(FollowUpJson.class)
  public Response update(
      @PathParam("id") long visitId,
      @PathParam("followUp") long id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(FollowUpContent.class) JsonBody body) {
    FollowUpView current = editing.open(visitId, id);
    FollowUpContent content = body.as(FollowUpContent.class, FollowUpJson.class);
    int expected = (int) IfMatch.expected(ifMatch, current.version());
    return one(editing.update(visitId, id, expected, content));
  }

  @DELETE
  @Path(FOLLOW_UP)
  @Permitted(Action.WRITE_FOLLOW_UP)
  @Operation(summary = "Delete a follow-up")
  public Response delete(
      @PathParam("id") long visitId,
      @PathParam("followUp") long id,
      @HeaderParam("If-Match") String ifMatch) {
    FollowUpView current = editing.open(visitId, id);
    editing.delete(visitId, id, (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  private static Response one(FollowUpView followUp) {
    return Answers.one(FollowUpJson.of(followUp), followUp.version());
  }
}
