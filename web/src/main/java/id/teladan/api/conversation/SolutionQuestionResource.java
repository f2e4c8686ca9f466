package id.teladan.api.conversation;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.conversation.ConversationReading;
import id.teladan.conversation.QuestionCommand;
import id.teladan.conversation.QuestionEditing;
import id.teladan.conversation.QuestionView;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /solutions/{id}/questions}: what is asked about a solution. */
@Path("/solutions/{id}/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SolutionQuestionResource {
  private static final String SOLUTION = "solution";

  @Inject private ConversationReading reading;
  @Inject private QuestionEditing editing;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(
      summary = "Answered questions, chosen ones first",
      description = "Whoever asked and whoever may answer also find what waits and what is hidden.")
  @ListOf(QuestionJson.class)
  public Response list(@PathParam("id") String id) {
    List<QuestionJson> all =
        reading.questions(Ids.parse(SOLUTION, id)).stream()
            .map(question -> QuestionJson.of(question, regions))
            .toList();
    return Answers.page(new Page<>(all, all.size(), 1, Math.max(1, all.size())));
  }

  @POST
  @Permitted(Action.ASK_QUESTION)
  @Operation(
      summary = "Ask the unit that owns it",
      description =
          "By anybody signed in; the owner is told. 422 not-published, too-many-questions while"
              + " five questions of one person wait.")
  @APIResponseSchema(value = QuestionJson.class, responseCode = "201")
  public Response ask(
      @Context UriInfo uri,
      @PathParam("id") String id,
      @RequestBodySchema(QuestionCommand.class) JsonBody body) {
    long solution = editing.openAsking(Ids.parse(SOLUTION, id)).id();
    QuestionView asked = editing.ask(solution, body.as(QuestionCommand.class, QuestionJson.class));
    URI address =
        uri.getBaseUriBuilder().path("questions").path(String.valueOf(asked.id())).build();
    return Answers.created(address, QuestionJson.of(asked, regions), asked.version());
  }
}
