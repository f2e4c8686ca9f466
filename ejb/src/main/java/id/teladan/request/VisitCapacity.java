package id.teladan.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;

/** How many visits a region can receive. */
@Entity
@Table(name = "visit_capacity")
class VisitCapacity {
  @Id
  @Column(name = "region_code")
  private String regionCode;

  @Version private int version;

  @Column(name = "visits_per_month")
  private Integer visitsPerMonth;

  @Column(name = "people_per_visit")
  private Integer peoplePerVisit;

  private String note;

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  protected VisitCapacity() {}

  VisitCapacity(String regionCode) {
    this.regionCode = regionCode;
  }

  void write(CapacityContent content) {
    visitsPerMonth = content.visitsPerMonth();
    peoplePerVisit = content.peoplePerVisit();
    note = content.note() == null || content.note().isBlank() ? null : content.note().strip();
    updatedAt = VisitRequest.now();
  }

  CapacityView view() {
    return new CapacityView(
        regionCode, version, new CapacityContent(visitsPerMonth, peoplePerVisit, note), List.of());
  }
}
