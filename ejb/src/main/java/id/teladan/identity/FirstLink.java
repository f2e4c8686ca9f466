package id.teladan.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The link's digest and how long it works. There is one at most, so nodes cannot make two. */
@Entity
@Table(name = "first_link")
class FirstLink {
  @Id private long id = 1;

  private String digest;

  @Column(name = "expires_at")
  private OffsetDateTime expiresAt;

  @Column(name = "used_at")
  private OffsetDateTime usedAt;

  protected FirstLink() {}

  FirstLink(String digest, OffsetDateTime expiresAt) {
    this.digest = digest;
    this.expiresAt = expiresAt;
  }
}
