package id.teladan.audit;

import id.teladan.operation.SealedText;
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

/**
 * One deed. Sealed once, else never changed, never deleted; only the keys of what it says about
 * people may go.
 */
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

  @Column(name = "address_key")
  private String addressKey;

  @Column(name = "state_key")
  private String stateKey;

  private boolean shielded;
  private boolean sealed;

  protected AuditEntry() {}

  AuditEntry(Actor actor, String action, String kind, String objectId) {
    this.at = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    this.actor = actor.auditName();
    this.address = actor.address();
    this.action = action;
    this.kind = kind;
    this.objectId = objectId;
  }

  void states(String before, String after) {
    this.before = before;
    this.after = after;
    shield();
  }

  Long id() {
    return id;
  }

  void seal() {
    sealed = true;
  }

  /** Puts what it says about people under keys; once. */
  final void shield() {
    if (shielded) {
      return;
    }
    if (address != null) {
      addressKey = SealedText.freshKey();
      address = SealedText.seal(addressKey, address);
    }
    if (before != null || after != null) {
      stateKey = SealedText.freshKey();
      before = SealedText.seal(stateKey, before);
      after = SealedText.seal(stateKey, after);
    }
    shielded = true;
  }

  /** From now on nobody reads what was before and after. */
  void forgetStates() {
    stateKey = null;
  }

  /** This deed as a link behind another; the time as the database keeps it. */
  String hash(byte[] key, String linkBefore) {
    return AuditHash.of(
        key,
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
    return new AuditView(
        id == null ? 0 : id,
        at.toInstant(),
        actor,
        read(addressKey, address),
        action,
        kind,
        objectId,
        read(stateKey, before),
        read(stateKey, after));
  }

  private String read(String key, String text) {
    if (!shielded || text == null) {
      return text;
    }
    try {
      return key == null ? null : SealedText.open(key, text);
    } catch (IllegalStateException | IllegalArgumentException e) {
      // Somebody changed it: the chain shows that, and here it says nothing.
      return null;
    }
  }
}
