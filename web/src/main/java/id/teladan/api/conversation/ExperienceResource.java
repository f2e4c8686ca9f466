package id.teladan.api.conversation;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.IfMatch;
import id.teladan.conversation.ConversationReading;
import id.teladan.conversation.ExperienceCommand;
import id.teladan.conversation.ExperienceEditing;
import id.teladan.conversation.ExperienceView;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /experiences/{id}}: what one region tells. */
@Path("/experiences/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExperienceResource {
  static final String KIND = "experience";

  @Inject private ConversationReading reading;
  @Inject private ExperienceEditing editing;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "One experience")
  @APIResponseSchema(ExperienceJson.class)
  public Response read(@PathParam("id") String id) {
    return answer(reading.experience(Ids.parse(KIND, id)));
  }

  @PUT
  @Permitted(Action.WRITE_EXPERIENCE)
  @Operation(summary = "Tell it anew; by an official of that region")
  @APIResponseSchema(ExperienceJson.class)
  public Response update(
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      @RequestBodySchema(ExperienceCommand.class) JsonBody body) {
    ExperienceView current = editing.open(Ids.parse(KIND, id));
    ExperienceCommand command = body.as(ExperienceCommand.class, ExperienceJson.class);
    int version = (int) IfMatch.expected(ifMatch, current.version());
    return answer(editing.update(current.id(), version, command));
  }

  @DELETE
  @Permitted(Action.WRITE_EXPERIENCE)
  @Operation(summary = "Take it back; by an official of that region")
  public Response withdraw(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    ExperienceView current = editing.open(Ids.parse(KIND, id));
    editing.withdraw(current.id(), (int) IfMatch.expected(ifMatch, current.version()));
    return Answers.none();
  }

  private Response answer(ExperienceView experience) {
    return Answers.one(ExperienceJson.of(experience, regions), experience.version());
  }
}
