package id.teladan.request;

import java.util.List;

/**
 * What a region can receive.
 *
 * @param version 0 while nobody wrote it
 * @param months those that come, with what is booked
 */
public record CapacityView(
    String regionCode, int version, CapacityContent content, List<Month> months) {

  public CapacityView {
    months = List.copyOf(months);
  }

  /**
   * One month.
   *
   * @param month {@code YYYY-MM}
   * @param booked how many visits were agreed; null for whoever is not of the host
   * @param full whether no more fit
   */
  public record Month(String month, Long booked, boolean full) {

    public String getMonth() {
      return month;
    }

    public Long getBooked() {
      return booked;
    }

    public boolean isFull() {
      return full;
    }
  }

  CapacityView in(List<Month> comingMonths) {
    return new CapacityView(regionCode, version, content, comingMonths);
  }

  /** Whether the region said anything. */
  public boolean isKnown() {
    return content.visitsPerMonth() != null
        || content.peoplePerVisit() != null
        || content.note() != null;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public CapacityContent getContent() {
    return content;
  }

  public List<Month> getMonths() {
    return months;
  }
}
