package id.teladan.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A link by which somebody chooses a password: its digest, for whom, and how long it works. */
@Entity
@Table(name = "credential_link")
class CredentialLink {
  /** Why somebody chooses a password. */
  enum Purpose {
    INVITATION(Duration.ofDays(7)),
    /** Asked for by somebody who forgot it. */
    RESET(Duration.ofHours(1)),
    /** Handed out by whoever administers the person. */
    HANDED(Duration.ofHours(24));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }

    Duration life() {
      return life;
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "credential_link_seq")
  @SequenceGenerator(name = "credential_link_seq", sequenceName = "credential_link_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "account_id")
  private Account account;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  private String digest;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "expires_at")
  private OffsetDateTime expiresAt;

  @Column(name = "used_at")
  private OffsetDateTime usedAt;

  protected CredentialLink() {}

  CredentialLink(Account account, Purpose purpose, String digest) {
    this.account = account;
    this.purpose = purpose;
    this.digest = digest;
    this.createdAt = OffsetDateTime.now(ZoneOffset.UTC);
    this.expiresAt = createdAt.plus(purpose.life());
  }

  Account account() {
    return account;
  }
}
