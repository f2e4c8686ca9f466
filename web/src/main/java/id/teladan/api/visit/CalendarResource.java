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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A visit for the calendar of a phone. */
@Path("/visits/" + VisitResource.ONE + "/calendar.ics")
@RequestScoped
public class CalendarResource {
  @Inject private CalendarReading reading;
  @Inject private CalendarFiles files;

  @GET
  @Produces({CalendarFiles.TYPE, MediaType.WILDCARD})
  @Permitted(Action.READ_PUBLIC)
  @Operation(
      summary = "The visit as an iCalendar file, for its two sides with the sessions of its agenda")
  public Response calendar(@PathParam("id") long id, @Context UriInfo uri) {
    return files.answer(List.of(reading.one(id)), uri, "kunjungan-" + id + ".ics");
  }
}
