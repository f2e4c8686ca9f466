package id.teladan.api.conversation;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.conversation.ConversationModeration;
import id.teladan.conversation.ConversationReading;
import id.teladan.conversation.ModerationCommand;
import id.teladan.conversation.QuestionView;
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

/** {@code /questions/{id}/decisions} and {@code …/reports}: what moderators and readers do. */
@Path("/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionCareResource {
  @Inject private ConversationReading reading;
  @Inject private ConversationModeration moderation;
  @Inject private RegionDirectory regions;

  @POST
  @Path("{id}/decisions")
  @Permitted(Action.MODERATE_QUESTION)
  @Operation(
      summary = "Choose it as one of the best, or hide it with a reason",
      description =
          "FEATURE, UNFEATURE, HIDE (needs reason; the asker is told), SHOW; by a contributor of"
              + " the owner's region or a curator. 422 question-not-answered.")
  @APIResponseSchema(QuestionJson.class)
  public Response decide(
      @PathParam("id") String id, @RequestBodySchema(ModerationCommand.class) JsonBody body) {
    QuestionView current = moderation.openQuestion(Ids.parse(QuestionResource.KIND, id));
    QuestionView after = moderation.decideQuestion(current.id(), body.as(ModerationCommand.class));
    return Answers.one(QuestionJson.of(after, regions), after.version());
  }

  @POST
  @Path("{id}/reports")
  @Permitted(Action.ASK_QUESTION)
  @Operation(
      summary = "Ask the curators to look at it",
      description = "409 already-reported when the caller did so before.")
  @APIResponseSchema(value = ReportView.class, responseCode = "201")
  public Response report(
      @PathParam("id") String id, @RequestBodySchema(ReportCommand.class) JsonBody body) {
    QuestionView current = reading.question(Ids.parse(QuestionResource.KIND, id));
    return Answers.created(moderation.reportQuestion(current.id(), body.as(ReportCommand.class)));
  }
}
