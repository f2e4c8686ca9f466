package id.teladan.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A statement, confirmation or dispute, kept for ever. */
@Entity
@Table(name = "adoption_proof")
class AdoptionProof {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "adoption_proof_seq")
  @SequenceGenerator(name = "adoption_proof_seq", sequenceName = "adoption_proof_seq")
  private Long id;

  @Column(name = "adoption_id")
  private Long adoptionId;

  @Enumerated(EnumType.STRING)
  private ProofState state;

  @Enumerated(EnumType.STRING)
  private AdoptionStage stage;

  private OffsetDateTime at;
  private String actor;
  private String remark;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  private String office;

  protected AdoptionProof() {}

  AdoptionProof(long adoptionId, Proof proof) {
    this.adoptionId = adoptionId;
    state = proof.state();
    stage = proof.stage();
    at = proof.at().atOffset(ZoneOffset.UTC);
    actor = proof.by();
    remark = proof.remark();
    expiresOn = proof.expiresOn();
    office = proof.office();
  }

  Proof view() {
    return new Proof(state, stage, at.toInstant(), actor, remark, expiresOn, office);
  }
}
