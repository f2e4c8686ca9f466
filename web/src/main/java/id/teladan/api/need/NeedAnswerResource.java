package id.teladan.api.need;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.need.NeedAnswerView;
import id.teladan.need.NeedEditing;
import id.teladan.need.NeedReading;
import id.teladan.need.NeedReply;
import id.teladan.need.NeedView;
import id.teladan.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /needs/{id}/answers}: solutions that others name. */
@Path("/needs/{id}/answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NeedAnswerResource {
  @Inject private NeedReading reading;
  @Inject private NeedEditing editing;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "The answers, in the order in which they came")
  @ListOf(NeedAnswerView.class)
  public Response list(@PathParam("id") String id) {
    List<NeedAnswerView> all = reading.answers(Ids.parse(NeedResource.KIND, id));
    return Answers.page(new Page<>(all, all.size(), 1, Math.max(1, all.size())));
  }

  @POST
  @Permitted(Action.ANSWER_NEED)
  @Operation(
      summary = "Name a published solution that may help",
      description =
          "By anybody signed in; an open need becomes ANSWERED and its author is told. 409"
              + " already-answered when somebody named it before, 422 need-closed.")
  @APIResponseSchema(value = NeedAnswerView.class, responseCode = "201")
  public Response answer(
      @PathParam("id") String id, @RequestBodySchema(NeedReply.class) JsonBody body) {
    NeedView need = editing.openAnswer(Ids.parse(NeedResource.KIND, id));
    NeedReply reply = body.as(NeedReply.class, NeedAnswerView.class);
    editing.answer(need.id(), reply);
    return Answers.created(
        reading.answers(need.id()).stream()
            .filter(given -> given.solutionId() == reply.solutionId())
            .findFirst()
            .orElseThrow());
  }
}
