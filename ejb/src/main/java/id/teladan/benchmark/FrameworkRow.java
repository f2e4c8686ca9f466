package id.teladan.benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A framework as stored. */
@Embeddable
class FrameworkRow {
  private String framework;

  @Column(name = "name_id")
  private String nameId;

  @Column(name = "name_en")
  private String nameEn;

  protected FrameworkRow() {}

  FrameworkRow(Framework framework) {
    this.framework = framework.code();
    this.nameId = framework.name();
    this.nameEn = framework.nameEn() == null ? framework.name() : framework.nameEn();
  }

  Framework view() {
    return new Framework(framework, nameId, nameEn);
  }
}
