package id.teladan.solution;

import jakarta.persistence.Embeddable;

/** A partner as stored. */
@Embeddable
class PartnerRow {
  private String name;

  private String role;

  protected PartnerRow() {}

  PartnerRow(SolutionContent.Partner partner) {
    name = partner.name();
    role = partner.role();
  }

  SolutionContent.Partner view() {
    return new SolutionContent.Partner(name, role);
  }
}
