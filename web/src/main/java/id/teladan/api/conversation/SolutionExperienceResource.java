package id.teladan.api.conversation;

import id.teladan.api.json.Ids;
import id.teladan.api.json.JsonBody;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.conversation.ConversationReading;
import id.teladan.conversation.ExperienceCommand;
import id.teladan.conversation.ExperienceEditing;
import id.teladan.conversation.ExperienceView;
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

/** {@code /solutions/{id}/experiences}: how regions fare that adopt a solution. */
@Path("/solutions/{id}/experiences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SolutionExperienceResource {
  private static final String SOLUTION = "solution";

  @Inject private ConversationReading reading;
  @Inject private ExperienceEditing editing;
  @Inject private RegionDirectory regions;

  @GET
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "What regions tell that adopt it, in the order in which it came")
  @ListOf(ExperienceJson.class)
  public Response list(@PathParam("id") String id) {
    List<ExperienceJson> all =
        reading.experiences(Ids.parse(SOLUTION, id)).stream()
            .map(each -> ExperienceJson.of(each, regions))
            .toList();
    return Answers.page(new Page<>(all, all.size(), 1, Math.max(1, all.size())));
  }

  @POST
  @Permitted(Action.WRITE_EXPERIENCE)
  @Operation(
      summary = "Tell how it goes in a region that adopts it, in at most 300 characters",
      description =
          "By an official of that region; regionCode is the caller's own when absent. 409"
              + " experience-exists, 422 region-not-adopter.")
  @APIResponseSchema(value = ExperienceJson.class, responseCode = "201")
  public Response write(
      @Context UriInfo uri,
      @PathParam("id") String id,
      @RequestBodySchema(ExperienceCommand.class) JsonBody body) {
    long solution = editing.open(Ids.parse(SOLUTION, id), body.textMember("regionCode")).id();
    ExperienceView written =
        editing.write(solution, body.as(ExperienceCommand.class, ExperienceJson.class));
    URI address =
        uri.getBaseUriBuilder().path("experiences").path(String.valueOf(written.id())).build();
    return Answers.created(address, ExperienceJson.of(written, regions), written.version());
  }
}
