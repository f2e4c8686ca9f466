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

/** A bearer token's digest; the token itself is shown once and never kept. */
@Entity
@Table(name = "api_token")
class ApiToken {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
  @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq")
  private Long id;

  @ManyToOne
  @JoinColumn(name = "account_id")
  private Account account;

  private String digest;
  private String name;

  @Enumerated(EnumType.STRING)
  private TokenScope scope;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "expires_at")
  private OffsetDateTime expiresAt;

  @Column(name = "used_at")
  private OffsetDateTime usedAt;

  protected ApiToken() {}

  ApiToken(Account account, String digest, TokenScope scope, Duration life) {
    this.account = account;
    this.digest = digest;
    this.scope = scope;
    this.createdAt = OffsetDateTime.now(ZoneOffset.UTC);
    this.expiresAt = createdAt.plus(life);
  }

  ApiToken named(String wanted) {
    name = wanted;
    return this;
  }

  OffsetDateTime expiresAt() {
    return expiresAt;
  }

  boolean wasUsedSince(OffsetDateTime moment) {
    return usedAt != null && usedAt.isAfter(moment);
  }

  ApiTokens.Holder holder() {
    return new ApiTokens.Holder(account.username(), scope);
  }

  Long id() {
    return id;
  }

  TokenView view() {
    return new TokenView(
        id,
        name,
        scope,
        createdAt.toInstant(),
        expiresAt.toInstant(),
        usedAt == null ? null : usedAt.toInstant());
  }
}
