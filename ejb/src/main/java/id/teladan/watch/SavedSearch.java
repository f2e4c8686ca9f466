package id.teladan.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** A search that a person keeps. Its feed's token opens only what everybody may read. */
@Entity
@Table(name = "saved_search")
class SavedSearch {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 24;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_search_seq")
  @SequenceGenerator(name = "saved_search_seq", sequenceName = "saved_search_seq")
  private Long id;

  @Version private int version;

  @Column(name = "account_id")
  private Long accountId;

  private String name;
  private String query;

  @Column(name = "feed_token")
  private String feedToken;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  protected SavedSearch() {}

  SavedSearch(Long accountId, SavedSearchContent content) {
    this.accountId = accountId;
    this.createdAt = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    write(content);
    renewToken();
  }

  final void write(SavedSearchContent content) {
    name = content.name();
    query = content.query();
  }

  /** From now on the feed has another address, and the old one shows nothing. */
  final void renewToken() {
    byte[] secret = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(secret);
    feedToken = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  Long accountId() {
    return accountId;
  }

  SavedSearchView view() {
    return new SavedSearchView(id, version, name, query, feedToken, createdAt.toInstant());
  }
}
