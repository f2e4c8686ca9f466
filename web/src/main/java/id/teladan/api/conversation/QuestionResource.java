package id.teladan.api.conversation;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.api.shared.ListOf;
import id.teladan.conversation.AnswerCommand;
import id.teladan.conversation.AskedQuestion;
import id.teladan.conversation.ConversationReading;
import id.teladan.conversation.QuestionEditing;
import id.teladan.conversation.QuestionView;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /questions}: what waits for an answer, and one question. */
@Path("/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionResource {
  static final String KIND = "question";

  @Inject private ConversationReading reading;
  @Inject private QuestionEditing editing;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(Action.ASK_QUESTION)
  @Operation(
      summary = "Questions that wait for the caller's answer, longest first",
      description = "With own=true those that the caller asked, newest first.")
  @ListOf(QuestionJson.class)
  public Response list(@QueryParam("own") boolean own) {
    List<QuestionJson> all =
        (own ? reading.own() : reading.waiting())
            .stream().map(AskedQuestion::question).map(this::json).toList();
    return Answers.page(new Page<>(all, all.size(), 1, Math.max(1, all.size())));
  }

  @GET
  @Path("{id}")
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "One question with its answer")
  @APIResponseSchema(QuestionJson.class)
  public Response read(@PathParam("id") String id) {
    return answer(reading.question(Ids.parse(KIND, id)));
  }

  @PUT
  @Path("{id}/answer")
  @Permitted(Action.ANSWER_QUESTION)
  @Operation(
      summary = "Answer, or answer better",
      description =
          "By a contributor of the owner's region or a curator. From then on everybody who reads"
              + " the solution reads both, and search finds them.")
  @APIResponseSchema(QuestionJson.class)
  public Response reply(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(AnswerCommand.class) JsonBody body) {
    QuestionView current = editing.openAnswer(Ids.parse(KIND, id));
    AnswerCommand command = body.as(AnswerCommand.class, QuestionJson.class);
    int version = (int) IfMatch.expected(ifMatch, current.version());
    return answer(editing.answer(current.id(), version, command));
  }

  @DELETE
  @Path("{id}")
  @Permitted(Action.ASK_QUESTION)
  @Operation(
      summary = "Take back one's own question",
      description = "422 question-answered once others can rely on it.")
  public Response withdraw(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    QuestionView current = editing.openWithdrawal(Ids.parse(KIND, id));
    editing.withdraw(current.id(), (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  private Response answer(QuestionView question) {
    return Answers.one(json(question), question.version());
  }

  private QuestionJson json(QuestionView question) {
    return QuestionJson.of(question, regions);
  }
}
