package id.teladan.api.visit;

import id.teladan.api.shared.Answers;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.visit.CalendarEditing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Secret addresses of calendars. */
@Path("/calendar-keys")
@RequestScoped
public class CalendarKeyResource {
  @Inject private CalendarEditing editing;

  /** The address, shown this once. */
  public record CalendarAddress(String address) {}

  @POST
  @Permitted(Action.USE_ACCOUNT)
  @Operation(
      summary = "A new secret address of the caller's calendar, shown this once",
      description = "An address that was given before stops working.")
  @APIResponseSchema(value = CalendarAddress.class, responseCode = "201")
  public Response renew(@Context UriInfo uri) {
    return Answers.created(
        new CalendarAddress(
            uri.getBaseUriBuilder()
                .path("calendars")
                .path(editing.renew() + ".ics")
                .build()
                .toString()));
  }
}
