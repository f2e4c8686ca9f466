package id.teladan.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The level of one indicator as stored. */
@Embeddable
class LevelRow {
  @Column(name = "indicator_no")
  private int indicator;

  @Column(name = "maturity")
  private int level;

  private String evidence;

  protected LevelRow() {}

  LevelRow(LevelContent content) {
    this.indicator = content.indicator();
    this.level = content.level();
    boolean says = content.evidence() != null && !content.evidence().isBlank();
    this.evidence = says ? content.evidence().strip() : null;
  }

  int indicator() {
    return indicator;
  }

  int level() {
    return level;
  }

  String evidence() {
    return evidence;
  }
}
