package id.teladan.agency;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What people write about an agency.
 *
 * @param name as it is called now, and as solutions name their owner
 * @param formerNames the latest first
 */
public record AgencyContent(
    @NotBlank String regionCode,
    @NotBlank @Size(max = Lengths.TITLE) String name,
    @Size(max = 20) List<@Valid FormerName> formerNames) {

  public AgencyContent {
    formerNames = formerNames == null ? List.of() : List.copyOf(formerNames);
  }

  /**
   * A name that it had.
   *
   * @param until how long, as precisely as known; null when nobody knows
   */
  public record FormerName(@NotBlank @Size(max = Lengths.TITLE) String name, PartialDate until) {

    public String getName() {
      return name;
    }

    public PartialDate getUntil() {
      return until;
    }
  }
}
