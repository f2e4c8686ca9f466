package id.teladan.exchange;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import id.teladan.shared.PartialDate;
import id.teladan.visit.AgendaSession;
import id.teladan.visit.CalendarEntry;
import id.teladan.visit.VisitStatus;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.function.Function;

/**
 * Visits as an iCalendar file: each one's days, month or year, as exactly as they are known, and
 * the sessions of its agenda at the time of the host's clocks.
 */
public final class VisitCalendar {
  private final Function<CalendarEntry, String> address;
  private final Function<String, String> region;

  /**
   * @param address of a visit's page
   * @param region the name of a region by its code
   */
  public VisitCalendar(Function<CalendarEntry, String> address, Function<String, String> region) {
    this.address = address;
    this.region = region;
  }

  public String write(List<CalendarEntry> visits) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Teladan//ID");
    calendar.setMethod(Method.PUBLISH);
    for (CalendarEntry visit : visits) {
      calendar.addEvent(days(visit));
      for (AgendaSession session : visit.sessions()) {
        calendar.addEvent(session(visit, session));
      }
    }
    return Biweekly.write(calendar).go();
  }

  private VEvent days(CalendarEntry visit) {
    VEvent event = event(visit, "visit-" + visit.id() + "@teladan", visit.title());
    event.setDescription(visit.summary());
    event.setLocation(region.apply(visit.hostCode()));
    PartialDate date = visit.date();
    LocalDate end =
        visit.lastDay() == null
            ? date.earliest().plus(length(date))
            : visit.lastDay().latest().plusDays(1);
    event.setDateStart(new ICalDate(Date.valueOf(date.earliest()), false), false);
    event.setDateEnd(new ICalDate(Date.valueOf(end), false), false);
    return event;
  }

  private VEvent session(CalendarEntry visit, AgendaSession session) {
    String id =
        "visit-" + visit.id() + "-" + session.day() + "-" + session.start().replace(":", "");
    VEvent event = event(visit, id + "@teladan", session.title());
    event.setDescription(session.theme());
    event.setLocation(session.place() == null ? region.apply(visit.hostCode()) : session.place());
    event.setDateStart(instant(visit, session.day(), session.begins()), true);
    event.setDateEnd(instant(visit, session.day(), session.ends()), true);
    return event;
  }

  private VEvent event(CalendarEntry visit, String id, String title) {
    VEvent event = new VEvent();
    event.setUid(id);
    event.setDateTimeStamp(java.util.Date.from(visit.updatedAt()));
    event.setSequence(visit.version());
    event.setSummary(title);
    event.setUrl(address.apply(visit));
    if (visit.status() == VisitStatus.CANCELLED) {
      event.setStatus(Status.cancelled());
    }
    return event;
  }

  private static java.util.Date instant(CalendarEntry visit, LocalDate day, LocalTime time) {
    return java.util.Date.from(
        day.atTime(time).atZone(RegionClock.of(visit.hostCode())).toInstant());
  }

  private static Period length(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> Period.ofYears(1);
      case MONTH -> Period.ofMonths(1);
      case DAY -> Period.ofDays(1);
    };
  }
}
