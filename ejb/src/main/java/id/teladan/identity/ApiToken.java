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

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "expires_at")
  private OffsetDateTime expiresAt;

  protected ApiToken() {}

  ApiToken(Account account, String digest, OffsetDateTime createdAt, OffsetDateTime expiresAt) {
    this.account = account;
    this.digest = digest;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }
}
