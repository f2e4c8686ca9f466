package id.teladan.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an operator may set about adoptions.
 *
 * <p>{@code TELADAN_ADOPTION_STALE_DAYS}: after how many days at one stage an adoption counts as
 * stuck. {@code TELADAN_ADOPTION_PROOF_MONTHS}: for how many months a confirmation holds.
 */
@ApplicationScoped
public class AdoptionSettings {
  @Inject
  @ConfigProperty(name = "teladan.adoption.stale.days", defaultValue = "90")
  private int staleDays;

  @Inject
  @ConfigProperty(name = "teladan.adoption.proof.months", defaultValue = "24")
  private int proofMonths;

  public int staleDays() {
    return staleDays;
  }

  /** The last day of a confirmation that is given today. */
  LocalDate proofExpiry() {
    return AdoptionProgress.today().plusMonths(proofMonths);
  }
}
