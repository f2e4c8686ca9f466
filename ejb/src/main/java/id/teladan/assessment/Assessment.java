package id.teladan.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A region's assessment of one year: {@code DRAFT} while it is filled in, {@code FINAL} once all 47
 * levels stand, {@code PUBLISHED} for everybody. It goes back the same way, to be corrected.
 */
@Entity
class Assessment {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_seq")
  @SequenceGenerator(name = "assessment_seq", sequenceName = "assessment_seq")
  private Long id;

  @Version private int version;

  @Column(name = "region_code")
  private String regionCode;

  @Column(name = "assessed_year")
  private int year;

  private String framework;

  @Enumerated(EnumType.STRING)
  private AssessmentStatus status;

  private String remark;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "published_at")
  private OffsetDateTime publishedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "assessment_level",
      joinColumns = @JoinColumn(name = "assessment_id", referencedColumnName = "id"))
  private List<LevelRow> levels = new ArrayList<>();

  protected Assessment() {}

  Assessment(AssessmentContent content, String who) {
    this.regionCode = content.regionCode();
    this.year = content.year();
    this.framework = Spbe.FRAMEWORK;
    this.status = AssessmentStatus.DRAFT;
    write(content, who);
  }

  final void write(AssessmentContent content, String who) {
    remark = content.remark();
    levels.clear();
    content.levels().stream()
        .filter(level -> level.level() != null)
        .forEach(level -> levels.add(new LevelRow(level)));
    changed(who);
  }

  void move(AssessmentStatus to, String who) {
    status = to;
    publishedAt = to == AssessmentStatus.PUBLISHED ? OffsetDateTime.now(ZoneOffset.UTC) : null;
    changed(who);
  }

  private void changed(String who) {
    changedAt = OffsetDateTime.now(ZoneOffset.UTC);
    changedBy = who;
  }

  AssessmentView view() {
    Map<Integer, Integer> maturity = new TreeMap<>();
    Map<Integer, String> evidence = new TreeMap<>();
    for (LevelRow row : levels) {
      maturity.put(row.indicator(), row.level());
      if (row.evidence() != null) {
        evidence.put(row.indicator(), row.evidence());
      }
    }
    return new AssessmentView(
        id,
        version,
        regionCode,
        year,
        framework,
        status,
        remark,
        maturity,
        evidence,
        changedAt.toInstant(),
        changedBy);
  }
}
