package id.teladan.exchange;

import id.teladan.shared.Json;
import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;
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
import java.util.List;

/**
 * One import. How many rows are done is written in the transaction that does them, so whoever goes
 * on after a crash knows exactly where.
 */
@Entity
@Table(name = "import_job")
class ImportJob {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_job_seq")
  @SequenceGenerator(name = "import_job_seq", sequenceName = "import_job_seq")
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

  private boolean publish;

  @Enumerated(EnumType.STRING)
  @Column(name = "default_kind")
  private SolutionKind defaultKind;

  @Column(name = "default_region")
  private String defaultRegion;

  @Column(name = "default_affair")
  private String defaultAffair;

  @Enumerated(EnumType.STRING)
  @Column(name = "default_audience")
  private Audience defaultAudience;

  @Enumerated(EnumType.STRING)
  private ImportStatus status;

  private Integer total;
  private int done;
  private String mapping;
  private String headings;
  private String reason;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "started_at")
  private OffsetDateTime startedAt;

  @Column(name = "finished_at")
  private OffsetDateTime finishedAt;

  protected ImportJob() {}

  ImportJob(ImportOrder order, ImportFormat format, long accountId, String username) {
    this.accountId = accountId;
    this.username = username;
    this.fileName = order.fileName();
    this.format = format;
    this.dryRun = order.dryRun();
    this.publish = order.publish();
    ImportDefaults defaults = order.defaults();
    this.defaultKind = defaults.kind();
    this.defaultRegion = defaults.regionCode();
    this.defaultAffair = defaults.mainAffair();
    this.defaultAudience = defaults.audience();
    this.mapping = defaults.mapping().isNothing() ? null : Json.write(defaults.mapping());
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

  void hasColumns(List<ImportHeading> found) {
    headings = Json.write(found);
  }

  /** What its columns are taken for; empty as long as nobody has read it. */
  List<ImportHeading> headings() {
    return headings == null ? List.of() : List.of(Json.read(headings, ImportHeading[].class));
  }

  void did(int rows) {
    done += rows;
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

  ImportView view() {
    return new ImportView(
        id,
        version,
        accountId,
        username,
        fileName,
        fileSize,
        order(),
        status,
        total,
        done,
        reason == null ? null : Json.read(reason, ImportMessage.class),
        createdAt.toInstant(),
        instant(startedAt),
        instant(finishedAt));
  }

  private static Instant instant(OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  ImportOrder order() {
    return new ImportOrder(
        format,
        fileName,
        dryRun,
        publish,
        new ImportDefaults(
            defaultKind,
            defaultRegion,
            defaultAffair,
            defaultAudience,
            mapping == null ? ImportMapping.NONE : Json.read(mapping, ImportMapping.class)));
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
