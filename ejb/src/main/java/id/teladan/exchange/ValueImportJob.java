package id.teladan.exchange;

import id.teladan.benchmark.ValueOutcome;
import id.teladan.benchmark.ValueStatus;
import id.teladan.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/**
 * One import of figures. How many rows are done is written in the transaction that does them, so
 * whoever goes on after a crash knows exactly where.
 */
@Entity
@Table(name = "value_import")
class ValueImportJob {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "value_import_seq")
  @SequenceGenerator(name = "value_import_seq", sequenceName = "value_import_seq")
  private Long id;

  @Version private int version;

  @Column(name = "account_id")
  private Long accountId;

  private String username;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "file_size")
  private long fileSize;

  @Enumerated(EnumType.STRING)
  private ImportFormat format;

  @Column(name = "dry_run")
  private boolean dryRun;

  @Column(name = "decimal_comma")
  private boolean decimalComma;

  @Column(name = "default_indicator")
  private String defaultIndicator;

  @Column(name = "default_source")
  private String defaultSource;

  @Enumerated(EnumType.STRING)
  @Column(name = "default_status")
  private ValueStatus defaultStatus;

  @Enumerated(EnumType.STRING)
  private ImportStatus status;

  private Integer total;
  private int done;
  private int created;
  private int updated;
  private int unchanged;
  private int duplicate;
  private int blank;
  private int invalid;
  private String reason;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "started_at")
  private OffsetDateTime startedAt;

  @Column(name = "finished_at")
  private OffsetDateTime finishedAt;

  protected ValueImportJob() {}

  ValueImportJob(ValueImportOrder order, long accountId, String username) {
    this.accountId = accountId;
    this.username = username;
    this.fileName = order.fileName();
    this.format = order.format();
    this.dryRun = order.dryRun();
    this.decimalComma = order.decimalComma();
    this.defaultIndicator = order.indicator();
    this.defaultSource = order.source();
    this.defaultStatus = order.status();
    this.status = ImportStatus.PENDING;
    this.createdAt = now();
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }

  void weighs(long bytes) {
    fileSize = bytes;
  }

  void begin() {
    status = ImportStatus.RUNNING;
    startedAt = startedAt == null ? now() : startedAt;
  }

  void hasRows(int rows) {
    total = rows;
  }

  void did(Map<ValueOutcome, Integer> more) {
    created += more.getOrDefault(ValueOutcome.NEW, 0);
    updated += more.getOrDefault(ValueOutcome.UPDATED, 0);
    unchanged += more.getOrDefault(ValueOutcome.UNCHANGED, 0);
    duplicate += more.getOrDefault(ValueOutcome.DUPLICATE, 0);
    blank += more.getOrDefault(ValueOutcome.EMPTY, 0);
    invalid += more.getOrDefault(ValueOutcome.INVALID, 0);
    done += more.values().stream().mapToInt(n -> n).sum();
  }

  void end(ImportStatus how, ImportMessage why) {
    status = how;
    reason = why == null ? null : Json.write(why);
    finishedAt = now();
  }

  void again() {
    status = ImportStatus.PENDING;
    reason = null;
    finishedAt = null;
  }

  ValueImportView view() {
    return new ValueImportView(
        id,
        version,
        accountId,
        username,
        fileSize,
        new ValueImportOrder(
            format, fileName, dryRun, decimalComma, defaultIndicator, defaultSource, defaultStatus),
        status,
        total,
        done,
        counts(),
        reason == null ? null : Json.read(reason, ImportMessage.class),
        createdAt.toInstant(),
        instant(startedAt),
        instant(finishedAt));
  }

  private Map<ValueOutcome, Integer> counts() {
    Map<ValueOutcome, Integer> counts = new EnumMap<>(ValueOutcome.class);
    counts.put(ValueOutcome.NEW, created);
    counts.put(ValueOutcome.UPDATED, updated);
    counts.put(ValueOutcome.UNCHANGED, unchanged);
    counts.put(ValueOutcome.DUPLICATE, duplicate);
    counts.put(ValueOutcome.EMPTY, blank);
    counts.put(ValueOutcome.INVALID, invalid);
    return counts;
  }

  private static Instant instant(OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  Long id() {
    return id;
  }

  ImportStatus status() {
    return status;
  }

  int done() {
    return done;
  }
}
