package id.teladan.api.visit;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.CalendarAddress;
import id.teladan.identity.Permitted;
import id.teladan.visit.CalendarEditing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Secret addresses of calendars. */
@Path("/calendar-keys")
@RequestScoped
public class CalendarKeyResource {
  private static final String WHOSE = "Whose visits; the caller's own when left out";

  @Inject private CalendarEditing editing;

  /** The address, shown this once. */
  public record NewAddress(String address) {}

  @GET
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "The caller's calendar addresses that work; never the addresses themselves")
  @ListOf(CalendarAddress.class)
  public Response list() {
    return Answers.all(editing.all());
  }

  @POST
  @Permitted(Action.USE_ACCOUNT)
  @Operation(
      summary = "A new secret address of a calendar, shown this once",
      description =
          "An address that was given for the same calendar before stops working. It shows what its"
              + " owner may read at the moment when it is asked.")
  @APIResponseSchema(value = NewAddress.class, responseCode = "201")
  public Response renew(
      @Parameter(description = WHOSE) @QueryParam("region") String region, @Context UriInfo uri) {
    return Answers.created(
        new NewAddress(
            uri.getBaseUriBuilder()
                .path("calendars")
                .path(editing.renew(region) + ".ics")
                .build()
                .toString()));
  }

  @POST
  @Path("revocation")
  @Permitted(Action.USE_ACCOUNT)
  @Operation(summary = "Withdraw the address of a calendar")
  @APIResponseSchema(responseCode = "204", value = Void.class)
  public Response revoke(@Parameter(description = WHOSE) @QueryParam("region") String region) {
    editing.revoke(region);
    return Answers.none();
  }
}
