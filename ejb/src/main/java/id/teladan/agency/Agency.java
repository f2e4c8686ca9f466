package id.teladan.agency;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A unit of a region, with the names it had. */
@Entity
class Agency {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agency_seq")
  @SequenceGenerator(name = "agency_seq", sequenceName = "agency_seq")
  private Long id;

  @Version private int version;

  @Column(name = "region_code")
  private String regionCode;

  private String name;

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  @ElementCollection
  @CollectionTable(name = "agency_former_name", joinColumns = @JoinColumn(name = "agency_id"))
  @OrderColumn(name = "pos")
  private List<FormerNameRow> formerNames = new ArrayList<>();

  protected Agency() {}

  Agency(AgencyContent content) {
    regionCode = content.regionCode();
    write(content);
  }

  /** The region stays: an agency does not move house. */
  final void write(AgencyContent content) {
    name = content.name().strip();
    formerNames = new ArrayList<>(content.formerNames().stream().map(FormerNameRow::new).toList());
    updatedAt = OffsetDateTime.now(ZoneOffset.UTC);
  }

  AgencyView view() {
    return new AgencyView(
        id, version, regionCode, name, formerNames.stream().map(FormerNameRow::view).toList());
  }
}
