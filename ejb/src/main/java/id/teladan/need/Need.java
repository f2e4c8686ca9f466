package id.teladan.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Something a region looks for and did not find. It is open until somebody names a solution, and is
 * closed when nobody looks any more.
 */
@Entity
class Need {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "need_seq")
  @SequenceGenerator(name = "need_seq", sequenceName = "need_seq")
  private Long id;

  @Version private int version;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "region_code")
  private String regionCode;

  private String affair;
  private String title;
  private String description;
  private String words;

  @Column(name = "author_function")
  private String function;

  @Enumerated(EnumType.STRING)
  private NeedStatus status = NeedStatus.OPEN;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  protected Need() {}

  Need(Long accountId, NeedContent content) {
    this.accountId = accountId;
    this.createdAt = now();
    write(content);
  }

  final void write(NeedContent content) {
    regionCode = content.regionCode();
    affair = content.affair();
    title = content.title();
    description = content.description();
    words = content.words();
    function = content.function();
    updatedAt = now();
  }

  void moveTo(NeedStatus to) {
    status = to;
    updatedAt = now();
  }

  /** Takes note that an answer came. */
  void answered() {
    moveTo(NeedStatus.ANSWERED);
  }

  NeedView view() {
    return new NeedView(
        id,
        version,
        accountId,
        status,
        createdAt.toInstant(),
        updatedAt.toInstant(),
        new NeedContent(regionCode, title, description, words, affair, function));
  }

  static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
  }
}
