package id.teladan.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an operator may set about adoptions.
 *
 * <p>{@code TELADAN_ADOPTION_STALE_DAYS}: after how many days at one stage an adoption counts as
 * stuck. {@code TELADAN_ADOPTION_PROOF_MONTHS}: for how many months a confirmation holds. {@code
 * TELADAN_ADOPTION_DUE_DAYS}: how many days before a step is due its region hears of it. {@code
 * TELADAN_ADOPTION_END_DAYS}: the same before an agreement or a confirmation ends.
 */
@ApplicationScoped
public class AdoptionSettings {
  @Inject
  @ConfigProperty(name = "teladan.adoption.stale.days", defaultValue = "90")
  private int staleDays;

  @Inject
  @ConfigProperty(name = "teladan.adoption.proof.months", defaultValue = "24")
  private int proofMonths;

  @Inject
  @ConfigProperty(name = "teladan.adoption.due.days", defaultValue = "7")
  private int dueDays;

  @Inject
  @ConfigProperty(name = "teladan.adoption.end.days", defaultValue = "60")
  private int endDays;

  public int staleDays() {
    return staleDays;
  }

  public int endDays() {
    return endDays;
  }

  /** Whether somebody should look at it for this reason. */
  boolean needs(AdoptionMark mark, AdoptionCare care, LocalDate today) {
    ProofState proof = mark.proofOn(today);
    return switch (care) {
      case OVERDUE -> mark.overdue(today, staleDays);
      case LATE -> mark.late(today);
      case STUCK -> mark.stuck(today, staleDays);
      case BLOCKED -> mark.blocked();
      case ENDING -> mark.stage() != AdoptionStage.STOPPED && endsSoon(mark.agreementEnds(), today);
      case UNPROVEN -> proof == ProofState.DISPUTED || proof == ProofState.EXPIRED;
    };
  }

  /** The last day of a confirmation that is given today. */
  LocalDate proofExpiry() {
    return AdoptionProgress.today().plusMonths(proofMonths);
  }

  /** Whether a step that is due on this day should be thought of. */
  boolean isNear(LocalDate due, LocalDate today) {
    return !due.isBefore(today) && !due.isAfter(today.plusDays(dueDays));
  }

  /** Whether somebody should renew what ends on this day. */
  boolean endsSoon(LocalDate last, LocalDate today) {
    return last != null && !last.isBefore(today) && !last.isAfter(today.plusDays(endDays));
  }
}
