package id.teladan.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A browser that somebody is signed in with; only a digest of its key is kept. */
@Entity
@Table(name = "account_session")
class AccountSession {
  private static final int LONGEST_AGENT = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_session_seq")
  @SequenceGenerator(name = "account_session_seq", sequenceName = "account_session_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "account_id")
  private Account account;

  private String digest;

  @Column(name = "started_at")
  private OffsetDateTime startedAt;

  @Column(name = "seen_at")
  private OffsetDateTime seenAt;

  @Column(name = "ended_at")
  private OffsetDateTime endedAt;

  private String address;
  private String agent;

  protected AccountSession() {}

  AccountSession(Account account, String digest, String address, String agent) {
    this.account = account;
    this.digest = digest;
    this.address = address;
    this.agent = agent == null ? null : agent.substring(0, Math.min(LONGEST_AGENT, agent.length()));
    this.startedAt = OffsetDateTime.now(ZoneOffset.UTC);
    this.seenAt = startedAt;
  }

  Long id() {
    return id;
  }

  String username() {
    return account.username();
  }

  OffsetDateTime seenAt() {
    return seenAt;
  }

  SessionView view(String present) {
    return new SessionView(
        id, startedAt.toInstant(), seenAt.toInstant(), address, agent, digest.equals(present));
  }
}
