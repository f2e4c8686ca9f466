package id.teladan.agency;

import id.teladan.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A former name as stored. */
@Embeddable
class FormerNameRow {
  private String name;

  @Column(name = "name_until")
  private PartialDate until;

  protected FormerNameRow() {}

  FormerNameRow(AgencyContent.FormerName former) {
    name = former.name().strip();
    until = former.until();
  }

  AgencyContent.FormerName view() {
    return new AgencyContent.FormerName(name, until);
  }
}
