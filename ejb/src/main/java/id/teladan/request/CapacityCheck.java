package id.teladan.request;

import id.teladan.shared.FieldError;
import id.teladan.shared.PartialDate;
import id.teladan.shared.StateRuleException;
import id.teladan.visit.DateSpan;
import id.teladan.visit.VisitFounding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;

/**
 * Whether a host still has room. It may take more than it said, but not by oversight: whoever takes
 * a place first locks what the host said, so that two who ask at one moment are counted one after
 * the other.
 */
@ApplicationScoped
public class CapacityCheck {
  @Inject private Capacities capacities;
  @Inject private VisitFounding visits;

  /**
   * Keeps a place until the end of the transaction.
   *
   * @throws StateRuleException with {@code month-full} or {@code too-many-people}
   */
  void require(RequestView request, DateSpan days, boolean knowingly) {
    CapacityContent limits = capacities.forChange(request.getHostCode()).view().content();
    if (!knowingly) {
      requireMonth(request.getHostCode(), limits, days);
      requirePeople(request, limits);
    }
  }

  /** What the host names itself: it knows how many come. */
  void requireOffer(String hostCode, List<DateSpan> offered) {
    CapacityContent limits = capacities.of(hostCode).content();
    offered.forEach(days -> requireMonth(hostCode, limits, days));
  }

  /**
   * What the host named, when the visitor takes it: others may have been faster.
   *
   * @throws StateRuleException with {@code month-taken}
   */
  void requireOffered(String hostCode, DateSpan days, boolean knowingly) {
    CapacityContent limits = capacities.forChange(hostCode).view().content();
    if (!knowingly && isFull(hostCode, limits, days)) {
      throw new StateRuleException("month-taken", FieldError.of("date", "month-taken"));
    }
  }

  private void requireMonth(String hostCode, CapacityContent limits, DateSpan days) {
    if (isFull(hostCode, limits, days)) {
      throw new StateRuleException(
          "month-full",
          FieldError.of(
              "overCapacity",
              "month-full",
              booked(hostCode, YearMonth.from(days.from())),
              limits.visitsPerMonth()));
    }
  }

  private boolean isFull(String hostCode, CapacityContent limits, DateSpan days) {
    Integer most = limits.visitsPerMonth();
    return most != null && booked(hostCode, YearMonth.from(days.from())) >= most;
  }

  private static void requirePeople(RequestView request, CapacityContent limits) {
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
