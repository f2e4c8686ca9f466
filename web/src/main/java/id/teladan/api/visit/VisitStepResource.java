package id.teladan.api.visit;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.visit.VisitEditing;
import id.teladan.visit.VisitTransition;
import id.teladan.visit.VisitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A visit starts and ends. */
@Path("/visits/" + VisitResource.ONE + "/transitions")
@RequestScoped
public class VisitStepResource {
  @Inject private VisitEditing editing;
  @Inject private RegionDirectory regions;

  @POST
  @Permitted(Action.CONDUCT_VISIT)
  @Operation(
      summary = "Start the visit, end it, or take that back",
      description =
          "By its team and coordinator: PLANNED to ONGOING or CANCELLED, ONGOING to DONE, and back.")
  @APIResponseSchema(VisitJson.class)
  public Response move(
      @PathParam("id") long id, @RequestBodySchema(VisitTransition.class) JsonBody body) {
    editing.openStep(id);
    VisitView moved = editing.move(id, body.as(VisitTransition.class));
    return Answers.one(VisitJson.of(moved, regions), moved.version());
  }
}
