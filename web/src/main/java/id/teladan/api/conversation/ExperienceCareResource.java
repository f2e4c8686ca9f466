package id.teladan.api.conversation;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.conversation.ConversationModeration;
import id.teladan.conversation.ConversationReading;
import id.teladan.conversation.ExperienceView;
import id.teladan.conversation.ModerationCommand;
import id.teladan.conversation.ReportCommand;
import id.teladan.conversation.ReportView;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /experiences/{id}/decisions} and {@code …/reports}. */
@Path("/experiences/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExperienceCareResource {
  @Inject private ConversationReading reading;
  @Inject private ConversationModeration moderation;
  @Inject private RegionDirectory regions;

  @POST
  @Path("decisions")
  @Permitted(Action.REVIEW_SOLUTION)
  @Operation(
      summary = "Hide it with a reason, or show it again",
      description = "HIDE (needs reason; its author is told) or SHOW, by a curator.")
  @APIResponseSchema(ExperienceJson.class)
  public Response decide(
      @PathParam("id") String id, @RequestBodySchema(ModerationCommand.class) JsonBody body) {
    ExperienceView current = moderation.openExperience(Ids.parse(ExperienceResource.KIND, id));
    ExperienceView after =
        moderation.decideExperience(current.id(), body.as(ModerationCommand.class));
    return Answers.one(ExperienceJson.of(after, regions), after.version());
  }

  @POST
  @Path("reports")
  @Permitted(Action.ASK_QUESTION)
  @Operation(
      summary = "Ask the curators to look at it",
      description = "409 already-reported when the caller did so before.")
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  public Response report(
      @PathParam("id") String id, @RequestBodySchema(ReportCommand.class) JsonBody body) {
    ExperienceView current = reading.experience(Ids.parse(ExperienceResource.KIND, id));
    return Answers.created(moderation.reportExperience(current.id(), body.as(ReportCommand.class)));
  }
}
