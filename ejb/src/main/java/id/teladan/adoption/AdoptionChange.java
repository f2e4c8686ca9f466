package id.teladan.adoption;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something that is done differently from the origin, and why. */
public record AdoptionChange(
    @NotBlank @Size(max = Lengths.TEXT) String what, @Size(max = Lengths.TEXT) String why) {

  public String getWhat() {
    return what;
  }

  public String getWhy() {
    return why;
  }
}
