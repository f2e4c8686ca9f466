package id.teladan.solution;

import id.teladan.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A claim as stored. */
@Embeddable
class ClaimRow {
  private String text;

  @Column(name = "state_before")
  private String before;

  @Column(name = "state_after")
  private String after;

  private String method;

  private String source;

  @Column(name = "as_of")
  private PartialDate asOf;

  @Column(name = "evidence_level")
  private Integer level;

  protected ClaimRow() {}

  ClaimRow(SolutionContent.Claim claim) {
    text = claim.text();
    before = claim.before();
    after = claim.after();
    method = claim.method();
    source = claim.source();
    asOf = claim.asOf();
    level = claim.level();
  }

  SolutionContent.Claim view() {
    return new SolutionContent.Claim(text, before, after, method, source, asOf, level);
  }
}
