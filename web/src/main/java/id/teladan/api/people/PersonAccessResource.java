package id.teladan.api.people;

import id.teladan.api.json.Ids;
import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.LostDevice;
import id.teladan.identity.OwnSessions;
import id.teladan.identity.Permitted;
import id.teladan.identity.SessionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** {@code /people/{id}/sessions}: where somebody is signed in, and ending it. */
@Path("/people/{id}/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonAccessResource {
  @Inject private OwnSessions sessions;
  @Inject private LostDevice device;

  @GET
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(summary = "The sessions of a person that count now")
  @ListOf(SessionView.class)
  public Response list(@PathParam("id") String id) {
    return Answers.all(sessions.of(Ids.parse(PeopleResource.KIND, id)));
  }

  @POST
  @Path("end")
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(summary = "End every session of a person and take every token away")
  @APIResponseSchema(responseCode = "204", value = Void.class)
  public Response end(@PathParam("id") String id) {
    sessions.endAll(Ids.parse(PeopleResource.KIND, id));
    return Answers.none();
  }

  @POST
  @Path("second-factor-removal")
  @Permitted(Action.ADMINISTER_PEOPLE)
  @Operation(summary = "Turn off the second factor of somebody who lost the device")
  @APIResponseSchema(responseCode = "204", value = Void.class)
  public Response removeSecondFactor(@PathParam("id") String id) {
    device.turnOff(Ids.parse(PeopleResource.KIND, id));
    return Answers.none();
  }
}
