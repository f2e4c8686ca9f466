package id.teladan.adoption;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A step of the plan.
 *
 * @param agency the responsible agency
 * @param start the first day, or the month or year
 * @param due the last day, or the month or year
 * @param dependsOn the place, counted from 1, of the task in this list that comes first
 * @param progress in per cent; null when nobody said
 */
public record AdoptionTask(
    @NotBlank @Size(max = Lengths.TITLE) String title,
    @Size(max = Lengths.SHORT) String agency,
    PartialDate start,
    PartialDate due,
    @Min(1) Integer dependsOn,
    @Min(0) @Max(100) Integer progress,
    Boolean done) {
  private static final int WHOLE = 100;

  public AdoptionTask {
    done = Boolean.TRUE.equals(done);
    progress = done ? Integer.valueOf(WHOLE) : progress;
  }

  /** A task that nobody has begun. */
  public static AdoptionTask open(String title, String agency, PartialDate due) {
    return new AdoptionTask(title, agency, null, due, null, null, false);
  }

  /** Whether it would end before it begins, whatever its dates mean. */
  boolean endsBeforeItBegins() {
    return start != null && due != null && due.latest().isBefore(start.earliest());
  }

  public String getTitle() {
    return title;
  }

  public String getAgency() {
    return agency;
  }

  public PartialDate getStart() {
    return start;
  }

  public PartialDate getDue() {
    return due;
  }

  public Integer getDependsOn() {
    return dependsOn;
  }

  public Integer getProgress() {
    return progress;
  }

  public Boolean getDone() {
    return done;
  }
}
