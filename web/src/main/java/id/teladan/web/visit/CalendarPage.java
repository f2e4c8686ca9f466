package id.teladan.web.visit;

import id.teladan.shared.PageRequest;
import id.teladan.shared.PartialDate;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitSummary;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** {@code /visit-calendar?month=2018-07}: the visits of a month, as a grid and as a list. */
@Named
@RequestScoped
public class CalendarPage {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private VisitReading reading;
  @Inject private VisitFacets facets;
  @Inject private ScheduleWords words;
  @Inject private Here here;

  private Address address;
  private YearMonth month;
  private List<VisitSummary> visits;

  @PostConstruct
  void read() {
    address = here.getAddress();
    month = parsed(address.first("month"));
    PartialDate first = new PartialDate(month.toString());
    PartialDate last = PartialDate.of(month.atEndOfMonth());
    visits =
        reading
            .list(
                facets.filter(address).between(first, last), PageRequest.first(PageRequest.LARGEST))
            .items()
            .stream()
            .sorted(Comparator.comparing(VisitSummary::date))
            .toList();
  }

  private static YearMonth parsed(String text) {
    try {
      YearMonth asked = text == null ? YearMonth.now(ZONE) : YearMonth.parse(text);
      boolean likely = asked.getYear() >= 1945 && asked.getYear() <= 2999;
      return likely ? asked : YearMonth.now(ZONE);
    } catch (DateTimeException e) {
      return YearMonth.now(ZONE);
    }
  }

  public String getMonth() {
    return words.month(month);
  }

  public String getPreviousLink() {
    return address.with("month", month.minusMonths(1)).toString();
  }

  public String getNextLink() {
    return address.with("month", month.plusMonths(1)).toString();
  }

  public String getTodayLink() {
    return address.without("month").toString();
  }

  public List<MonthGrid.Week> getWeeks() {
    return MonthGrid.of(month, visits);
  }

  public List<VisitSummary> getVisits() {
    return visits;
  }

  /** Those of which only the month is known. */
  public List<VisitSummary> getUndated() {
    return visits.stream().filter(v -> !MonthGrid.isExact(v)).toList();
  }

  public List<VisitFacet> getFacets() {
    return facets.groups(address);
  }

  public List<Choice> getChips() {
    return facets.chips(address);
  }
}
