package id.teladan.api.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.visit.CalendarReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Somebody's visits for their calendar program, which cannot sign in. */
@Path("/calendars/{key}")
@RequestScoped
public class CalendarFeedResource {
  private static final String ENDING = ".ics";

  @Inject private CalendarReading reading;
  @Inject private CalendarFiles files;

  @GET
  @Produces({CalendarFiles.TYPE, MediaType.WILDCARD})
  @Permitted(Action.READ_PUBLIC)
  @Operation(
      summary = "The visits of the region and teams of the owner of a secret address",
      description =
          "The address comes from POST /calendar-keys and ends with .ics. It holds dates, places"
              + " and sessions, never purposes, notes or papers, and shows what its owner may read"
              + " at this moment.")
  public Response feed(@PathParam("key") String key, @Context UriInfo uri) {
    String secret = key.endsWith(ENDING) ? key.substring(0, key.length() - ENDING.length()) : key;
    return files.answer(reading.feed(secret), uri, "kunjungan.ics");
  }
}
