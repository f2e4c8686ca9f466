package id.teladan.api.visit;

import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.visit.ProgressEditing;
import id.teladan.visit.ProgressReading;
import id.teladan.visit.ProgressStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** How a follow-up goes on. */
@Path("/visits/" + VisitResource.ONE + "/follow-ups/{followUp: [0-9]{1,18}}/progress")
@RequestScoped
public class ProgressResource {
  @Inject private ProgressReading reading;
  @Inject private ProgressEditing editing;

  @GET
  @Permitted(Action.READ_VISIT)
  @Operation(summary = "The steps of a follow-up, oldest first")
  @ListOf(ProgressJson.class)
  public Response list(@PathParam("id") long visitId, @PathParam("followUp") long followUpId) {
    List<ProgressJson> steps =
        reading.of(visitId, followUpId).stream().map(ProgressJson::of).toList();
    return Answers.page(new Page<>(steps, steps.size(), 1, Math.max(1, steps.size())));
  }

  @POST
  @Permitted(Action.WRITE_FOLLOW_UP)
  @Operation(
      summary = "Tell how a follow-up went on",
      description = "The status becomes that of the follow-up. Steps are kept and never changed.")
  @APIResponseSchema(value = ProgressJson.class, responseCode = "201")
  public Response add(
      @PathParam("id") long visitId,
      @PathParam("followUp") long followUpId,
      @RequestBodySchema(ProgressStep.class) JsonBody body) {
    editing.admit(visitId, followUpId);
    ProgressStep step = body.as(ProgressStep.class);
    return Answers.created(ProgressJson.of(editing.add(visitId, followUpId, step)));
  }
}
