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

/** One deed. Never changed, never deleted. */
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

  protected AuditEntry() {}

  AuditEntry(Actor actor, String action, String kind, String objectId) {
    this.at = OffsetDateTime.now(ZoneOffset.UTC);
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

  AuditView view() {
    return new AuditView(at.toInstant(), actor, action, before, after);
  }
}
