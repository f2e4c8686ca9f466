package id.teladan.request;

import id.teladan.shared.FieldError;
import id.teladan.shared.PartialDate;
import id.teladan.shared.StateRuleException;
import id.teladan.visit.DateSpan;
import id.teladan.visit.VisitFounding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;

/** Whether a host still has room. It may take more than it said, but not by oversight. */
@ApplicationScoped
public class CapacityCheck {
  @Inject private Capacities capacities;
  @Inject private VisitFounding visits;

  /**
   * @throws StateRuleException with {@code month-full} or {@code too-many-people}
   */
  void require(RequestView request, DateSpan days, boolean knowingly) {
    CapacityContent limits = capacities.of(request.getHostCode()).content();
    if (knowingly) {
      return;
    }
    YearMonth month = YearMonth.from(days.from());
    Integer most = limits.visitsPerMonth();
    long booked = booked(request.getHostCode(), month);
    if (most != null && booked >= most) {
      throw new StateRuleException(
          "month-full", FieldError.of("overCapacity", "month-full", booked, most));
    }
    Integer people = limits.peoplePerVisit();
    if (people != null
        && request.getDelegationSize() != null
        && request.getDelegationSize() > people) {
      throw new StateRuleException(
          "too-many-people", FieldError.of("overCapacity", "too-many-people", people));
    }
  }

  long booked(String hostCode, YearMonth month) {
    return visits.booked(
        hostCode, PartialDate.of(month.atDay(1)), PartialDate.of(month.atEndOfMonth()));
  }
}
