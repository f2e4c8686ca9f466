package id.teladan.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A theme as stored. */
@Embeddable
class ThemeRow {
  private String theme;

  @Column(name = "visitor_unit")
  private String visitorUnit;

  @Column(name = "host_unit")
  private String hostUnit;

  protected ThemeRow() {}

  ThemeRow(VisitContent.ThemeUnit unit) {
    theme = unit.theme();
    visitorUnit = unit.visitorUnit();
    hostUnit = unit.hostUnit();
  }

  VisitContent.ThemeUnit view() {
    return new VisitContent.ThemeUnit(theme, visitorUnit, hostUnit);
  }
}
