package id.teladan.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The latest proof as stored with the adoption. */
@Embeddable
class ProofRow {
  @Enumerated(EnumType.STRING)
  @Column(name = "proof_state")
  private ProofState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "proof_stage")
  private AdoptionStage stage;

  @Column(name = "proof_at")
  private OffsetDateTime at;

  @Column(name = "proof_by")
  private String by;

  @Column(name = "proof_remark")
  private String remark;

  @Column(name = "proof_expires_on")
  private LocalDate expiresOn;

  @Column(name = "proof_office")
  private String office;

  protected ProofRow() {}

  ProofRow(Proof proof) {
    state = proof.state();
    stage = proof.stage();
    at = proof.at().atOffset(ZoneOffset.UTC);
    by = proof.by();
    remark = proof.remark();
    expiresOn = proof.expiresOn();
    office = proof.office();
  }

  Proof view() {
    return new Proof(state, stage, at.toInstant(), by, remark, expiresOn, office);
  }
}
