package id.teladan.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** One deed. Sealed once, else never changed, never deleted. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
  @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq")
  private Long id;

  private OffsetDateTime at;
  private String actor;
  private String address;
  private String action;
  private String kind;

  @Column(name = "object_id")
  private String objectId;

  @Column(name = "state_before")
  private String before;

  @Column(name = "state_after")
  private String after;

  private boolean sealed;

  protected AuditEntry() {}

  AuditEntry(Actor actor, String action, String kind, String objectId) {
    this.at = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    this.actor = actor.actorName();
    this.address = actor.address();
    this.action = action;
    this.kind = kind;
    this.objectId = objectId;
  }

  void states(String before, String after) {
    this.before = before;
    this.after = after;
  }

  Long id() {
    return id;
  }

  void seal() {
    sealed = true;
  }

  /** This deed as a link behind another; the time as the database keeps it. */
  String hash(String linkBefore) {
    return AuditHash.of(
        linkBefore,
        String.valueOf(id),
        at.toInstant().truncatedTo(ChronoUnit.MICROS).toString(),
        actor,
        address,
        action,
        kind,
        objectId,
        before,
        after);
  }

  AuditView view() {
    return new AuditView(at.toInstant(), actor, action, before, after);
  }
}
