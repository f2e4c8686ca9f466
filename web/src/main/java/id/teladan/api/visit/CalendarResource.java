package id.teladan.api.visit;

import id.teladan.exchange.VisitCalendar;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A visit for the calendar of a phone. */
@Path("/visits/" + VisitResource.ONE + "/calendar.ics")
@RequestScoped
public class CalendarResource {
  private static final String CALENDAR = "text/calendar";

  @Inject private VisitReading reading;
  @Inject private RegionDirectory regions;

  @GET
  @Produces({CALENDAR, MediaType.WILDCARD})
  @Permitted(Action.READ_PUBLIC)
  @Operation(summary = "The visit as an iCalendar file")
  public Response calendar(@PathParam("id") long id, @Context UriInfo uri) {
    VisitView visit = reading.get(id);
    String page = uri.getBaseUri().resolve(visit.url()).toString();
    String file = VisitCalendar.write(visit, page, regions.name(visit.getHostCode()));
    return Response.ok(file)
        .header(HttpHeaders.CONTENT_TYPE, CALENDAR + ";charset=utf-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kunjungan-" + id + ".ics\"")
        .build();
  }
}
