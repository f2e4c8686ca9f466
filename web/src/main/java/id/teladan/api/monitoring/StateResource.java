package id.teladan.api.monitoring;

import id.teladan.api.shared.Answers;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.monitoring.InstanceState;
import id.teladan.monitoring.StateReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** How this instance is. */
@Path("/state")
@RequestScoped
public class StateResource {
  @Inject private StateReading reading;

  @GET
  @Permitted(Action.ADMINISTER_SYSTEM)
  @Operation(
      summary = "How this instance is",
      description = "A finding for each part: database, index, outbox, mail, room, memory, backup.")
  @APIResponseSchema(InstanceState.class)
  public Response get() {
    return Answers.one(reading.read());
  }
}
