package id.teladan.solution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** One change of many solutions, as it was ordered. */
@Entity
@Table(name = "bulk_change")
class BulkChange {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_change_seq")
  @SequenceGenerator(name = "bulk_change_seq", sequenceName = "bulk_change_seq")
  private Long id;

  private OffsetDateTime at;

  @Column(name = "account_id")
  private Long accountId;

  private String author;

  @Enumerated(EnumType.STRING)
  private BulkKind change;

  private String text;

  @Column(name = "undone_at")
  private OffsetDateTime undoneAt;

  protected BulkChange() {}

  BulkChange(Long accountId, String author, BulkCommand command) {
    this.at = OffsetDateTime.now(ZoneOffset.UTC);
    this.accountId = accountId;
    this.author = author;
    this.change = command.change();
    this.text = command.text() == null ? null : command.text().strip();
  }

  Long id() {
    return id;
  }

  boolean isUndone() {
    return undoneAt != null;
  }

  void undone() {
    undoneAt = OffsetDateTime.now(ZoneOffset.UTC);
  }

  BulkView view(List<BulkView.Row> rows) {
    return new BulkView(
        id,
        change,
        text,
        author,
        at.toInstant(),
        undoneAt == null ? null : undoneAt.toInstant(),
        rows);
  }
}
