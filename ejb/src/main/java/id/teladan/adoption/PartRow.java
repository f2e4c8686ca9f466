package id.teladan.adoption;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A part as stored. */
@Embeddable
class PartRow {
  private String part;

  @Enumerated(EnumType.STRING)
  private PartDecision decision;

  private String note;

  protected PartRow() {}

  PartRow(AdoptionPart content) {
    part = content.part();
    decision = content.decision();
    note = content.note();
  }

  AdoptionPart view() {
    return new AdoptionPart(part, decision, note);
  }
}
