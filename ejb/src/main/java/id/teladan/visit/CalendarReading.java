package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.CalendarKeys;
import id.teladan.identity.Caller;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.PageRequest;
import id.teladan.shared.PartialDate;
import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shows visits for calendars. */
@Stateless
public class CalendarReading {
  private static final int YEARS_BACK = 1;

  @Inject private VisitAccess access;
  @Inject private Visits visits;
  @Inject private VisitParts parts;
  @Inject private Agendas agendas;
  @Inject private CalendarKeys keys;

  /**
   * One visit, as far as the caller may read it.
   *
   * @throws StateRuleException when it has no date
   */
  @Permitted(Action.READ_PUBLIC)
  public CalendarEntry one(long visitId) {
    Visit visit = access.readable(visitId);
    if (visit.date() == null) {
      throw new StateRuleException("visit-without-date", FieldError.of("date", "required"));
    }
    return entry(access.caller(), visit);
  }

  /**
   * The visits of the key's region, or of its owner, their region and their teams, on either side,
   * from a year ago on. What the owner may not read any more is gone from it at once.
   *
   * @throws NotFoundException for a key that there is not
   */
  @Permitted(Action.READ_PUBLIC)
  public List<CalendarEntry> feed(String key) {
    CalendarKeys.Opened opened =
        keys.open(key).orElseThrow(() -> new NotFoundException("calendar", "key"));
    Caller owner = opened.owner();
    VisitFilter recent =
        VisitFilter.NONE.between(PartialDate.of(LocalDate.now().minusYears(YEARS_BACK)), null);
    Set<Long> ids = new LinkedHashSet<>();
    if (opened.regionCode() != null) {
      ids.addAll(ids(owner, recent.about(opened.regionCode())));
    } else {
      ids.addAll(ids(owner, recent.ofOwn(true)));
      if (owner.regionCode() != null) {
        ids.addAll(ids(owner, recent.to(owner.regionCode())));
      }
    }
    return visits.all(ids).stream()
        .filter(visit -> visit.date() != null)
        .map(visit -> entry(owner, visit))
        .toList();
  }

  private List<Long> ids(Caller owner, VisitFilter filter) {
    return visits.list(owner, filter, PageRequest.all()).items().stream()
        .map(VisitSummary::id)
        .toList();
  }

  private CalendarEntry entry(Caller reader, Visit visit) {
    VisitView view = visit.view(List.of());
    AgendaView agenda = agendas.view(visit);
    boolean planned = VisitPolicy.mayReadAgenda(reader, visit.parties(parts.hasShared(visit.id())));
    return new CalendarEntry(
        visit.id(),
        view.version() + agenda.version(),
        view.updatedAt().isAfter(agenda.updatedAt()) ? view.updatedAt() : agenda.updatedAt(),
        view.getTitle(),
        view.getHostCode(),
        visit.date(),
        visit.lastDay(),
        view.getStatus(),
        view.isPublished() ? view.getSummary() : null,
        planned ? agenda.getSessions() : List.of());
  }
}
