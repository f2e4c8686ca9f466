package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A step from stage to stage, kept for ever. */
@Entity
@Table(name = "adoption_move")
class AdoptionMove {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "adoption_move_seq")
  @SequenceGenerator(name = "adoption_move_seq", sequenceName = "adoption_move_seq")
  private Long id;

  @Column(name = "adoption_id")
  private Long adoptionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_stage")
  private AdoptionStage fromStage;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_stage")
  private AdoptionStage toStage;

  private OffsetDateTime at;
  private String actor;
  private PartialDate since;
  private String reason;
  private String remark;

  /** How long it had been at the stage that it left. */
  private Integer days;

  protected AdoptionMove() {}

  /**
   * @param days how long it had been at the stage that it left; null when nobody knows
   */
  AdoptionMove(long adoptionId, MoveView move, Integer days) {
    this.days = days;
    this.adoptionId = adoptionId;
    fromStage = move.from();
    toStage = move.to();
    at = move.at().atOffset(ZoneOffset.UTC);
    actor = move.by();
    since = move.date();
    reason = move.reason();
    remark = move.remark();
  }

  MoveView view() {
    return new MoveView(fromStage, toStage, at.toInstant(), actor, since, reason, remark);
  }
}
