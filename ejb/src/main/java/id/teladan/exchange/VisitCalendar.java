package id.teladan.exchange;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import id.teladan.shared.FieldError;
import id.teladan.shared.PartialDate;
import id.teladan.shared.StateRuleException;
import id.teladan.visit.VisitStatus;
import id.teladan.visit.VisitView;
import java.sql.Date;
import java.time.LocalDate;
import java.time.Period;

/** A visit as an iCalendar file: its day, its month or its year, as exactly as it is known. */
public final class VisitCalendar {

  private VisitCalendar() {}

  /**
   * @param address of the visit's page
   * @param host the name of the region that is visited
   * @throws StateRuleException when the visit has no date
   */
  public static String write(VisitView visit, String address, String host) {
    PartialDate date = visit.getDate();
    if (date == null) {
      throw new StateRuleException("visit-without-date", FieldError.of("date", "required"));
    }
    VEvent event = new VEvent();
    event.setUid("visit-" + visit.id() + "@teladan");
    event.setDateTimeStamp(java.util.Date.from(visit.updatedAt()));
    event.setSequence(visit.version());
    event.setSummary(visit.getTitle());
    event.setDescription(visit.getSummary());
    event.setLocation(host);
    event.setUrl(address);
    event.setDateStart(day(date.earliest()), false);
    event.setDateEnd(day(date.earliest().plus(length(date))), false);
    if (visit.getStatus() == VisitStatus.CANCELLED) {
      event.setStatus(Status.cancelled());
    }
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Teladan//ID");
    calendar.setMethod(Method.PUBLISH);
    calendar.addEvent(event);
    return Biweekly.write(calendar).go();
  }

  private static Period length(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> Period.ofYears(1);
      case MONTH -> Period.ofMonths(1);
      case DAY -> Period.ofDays(1);
    };
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(Date.valueOf(day), false);
  }
}
