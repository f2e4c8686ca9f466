package id.teladan.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an operator may set about visits.
 *
 * <p>{@code TELADAN_VISIT_DUE_DAYS}: how many days before a follow-up is due its region hears of
 * it.
 */
@ApplicationScoped
public class VisitSettings {
  @Inject
  @ConfigProperty(name = "teladan.visit.due.days", defaultValue = "14")
  private int dueDays;

  /** Whether what is due on this day should be thought of. */
  boolean isNear(LocalDate due, LocalDate today) {
    return !due.isBefore(today) && !due.isAfter(today.plusDays(dueDays));
  }
}
