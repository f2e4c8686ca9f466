package id.teladan.adoption;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A part of the solution and what becomes of it. */
public record AdoptionPart(
    @NotBlank @Size(max = Lengths.SHORT) String part,
    PartDecision decision,
    @Size(max = Lengths.TEXT) String note) {

  public String getPart() {
    return part;
  }

  public PartDecision getDecision() {
    return decision;
  }

  public String getNote() {
    return note;
  }
}
