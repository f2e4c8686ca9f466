package id.teladan.adoption;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A step of the plan.
 *
 * @param agency the responsible agency
 * @param due the last day, or the month or year
 * @param dependsOn the place, counted from 1, of the task in this list that comes first
 */
public record AdoptionTask(
    @NotBlank @Size(max = Lengths.TITLE) String title,
    @Size(max = Lengths.SHORT) String agency,
    PartialDate due,
    @Min(1) Integer dependsOn,
    Boolean done) {

  public AdoptionTask {
    done = Boolean.TRUE.equals(done);
  }

  public String getTitle() {
    return title;
  }

  public String getAgency() {
    return agency;
  }

  public PartialDate getDue() {
    return due;
  }

  public Integer getDependsOn() {
    return dependsOn;
  }

  public Boolean getDone() {
    return done;
  }
}
