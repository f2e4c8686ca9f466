package id.teladan.request;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * How many visits a region can receive; null is "not said".
 *
 * @param note what visitors should know before they ask
 */
public record CapacityContent(
    @Min(0) @Max(100) Integer visitsPerMonth,
    @Min(1) @Max(1000) Integer peoplePerVisit,
    @Size(max = Lengths.SUMMARY) String note) {
  static final CapacityContent UNKNOWN = new CapacityContent(null, null, null);

  public Integer getVisitsPerMonth() {
    return visitsPerMonth;
  }

  public Integer getPeoplePerVisit() {
    return peoplePerVisit;
  }

  public String getNote() {
    return note;
  }
}
