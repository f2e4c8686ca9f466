package id.teladan.visit;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the host says to a finding.
 *
 * @param objection whether the host holds the statement to be wrong; shown to every reader then
 */
public record HostComment(@NotBlank @Size(max = Lengths.TEXT) String text, Boolean objection) {

  public HostComment {
    objection = Boolean.TRUE.equals(objection);
  }
}
