package id.teladan.api.visit;

import id.teladan.exchange.VisitCalendar;
import id.teladan.region.RegionDirectory;
import id.teladan.visit.CalendarEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Answers visits as an iCalendar file. */
@RequestScoped
public class CalendarFiles {
  static final String TYPE = "text/calendar";

  @Inject private RegionDirectory regions;

  Response answer(List<CalendarEntry> visits, UriInfo uri, String name) {
    VisitCalendar calendar =
        new VisitCalendar(visit -> uri.getBaseUri().resolve(visit.url()).toString(), regions::name);
    return Response.ok(calendar.write(visits))
        .header(HttpHeaders.CONTENT_TYPE, TYPE + ";charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }
}
