package id.teladan.visit;

import id.teladan.shared.PartialDate;
import id.teladan.solution.Confidence;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A study visit of one region to another.
 *
 * <p>It belongs to the region that travels: planned, under way, done or cancelled, it stays with
 * the team and the region until its coordinator publishes it. Notes, findings and follow-ups are
 * rows of their own, so that many people can write at the same time.
 */
@Entity
class Visit {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "visit_seq")
  @SequenceGenerator(name = "visit_seq", sequenceName = "visit_seq")
  private Long id;

  @Version private int version;

  @Column(name = "visitor_code")
  private String visitorCode;

  @Column(name = "host_code")
  private String hostCode;

  @Column(name = "visit_date")
  private PartialDate date;

  @Enumerated(EnumType.STRING)
  private VisitKind kind;

  private String title;
  private String purpose;

  @Enumerated(EnumType.STRING)
  private VisitStatus status;

  private boolean published;
  private boolean agreed;

  @Column(name = "together_with")
  private Long togetherWith;

  @Column(name = "last_day")
  private PartialDate lastDay;

  private String summary;
  private String source;

  @Enumerated(EnumType.STRING)
  private Confidence confidence;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  @Column(name = "published_at")
  private OffsetDateTime publishedAt;

  @ElementCollection
  @CollectionTable(name = "visit_theme", joinColumns = @JoinColumn(name = "visit_id"))
  @OrderColumn(name = "pos")
  private List<ThemeRow> themes = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "visit_member", joinColumns = @JoinColumn(name = "visit_id"))
  @Column(name = "account_id")
  private Set<Long> team = new HashSet<>();

  protected Visit() {}

  Visit(VisitContent content, Collection<Long> team, Long createdBy) {
    this.createdBy = createdBy;
    this.createdAt = Moment.now();
    write(content, team);
  }

  /**
   * @param members the accounts of the team, which the content names by user name
   */
  final void write(VisitContent content, Collection<Long> members) {
    boolean otherSides =
        !content.visitorCode().equals(visitorCode) || !content.hostCode().equals(hostCode);
    if (otherSides) {
      // Another host agreed to nothing.
      agreed = false;
      togetherWith = null;
    }
    visitorCode = content.visitorCode();
    hostCode = content.hostCode();
    date = content.date();
    kind = content.kind();
    title = content.title().strip();
    purpose = content.purpose();
    status = content.status();
    published = content.published();
    summary = content.summary();
    source = content.source();
    confidence = content.confidence();
    themes = new ArrayList<>(content.themesWithUnits().stream().map(ThemeRow::new).toList());
    if (!team.equals(Set.copyOf(members))) {
      team = new HashSet<>(members);
    }
    updatedAt = Moment.now();
    publishedAt = published ? publishedAt == null ? updatedAt : publishedAt : null;
  }

  /**
   * @param members the team by name, in the order of {@link #team()}
   */
  VisitView view(List<TeamMember> members) {
    List<VisitContent.ThemeUnit> units = themes.stream().map(ThemeRow::view).toList();
    VisitContent content =
        new VisitContent(
            visitorCode,
            hostCode,
            date,
            kind,
            title,
            purpose,
            status,
            published,
            summary,
            units.stream().map(VisitContent.ThemeUnit::theme).toList(),
            units,
            members.stream().map(TeamMember::username).toList(),
            source,
            confidence);
    return new VisitView(
        id,
        version,
        createdBy,
        updatedAt.toInstant(),
        publishedAt == null ? null : publishedAt.toInstant(),
        members,
        content);
  }

  /**
   * @param shared whether a finding was shared with the host
   */
  VisitParties parties(boolean shared) {
    return new VisitParties(
        visitorCode, hostCode, published, Set.copyOf(team), shared || agreed, agreed);
  }

  /**
   * Takes note that the host agreed to receive it.
   *
   * @param together the first of the visits that are received together; null when it comes alone
   */
  void agreeOn(Long together) {
    agreed = true;
    togetherWith = together;
  }

  boolean isAgreed() {
    return agreed;
  }

  /** The visit in whose agenda the sessions stand: this one, unless others came together first. */
  long agendaId() {
    return togetherWith == null ? id : togetherWith;
  }

  PartialDate date() {
    return date;
  }

  PartialDate lastDay() {
    return lastDay;
  }

  void lastsUntil(PartialDate day) {
    lastDay = day;
  }

  VisitStatus status() {
    return status;
  }

  void happensOn(PartialDate day) {
    date = day;
    updatedAt = Moment.now();
  }

  /** Starts it, ends it, or takes that back. */
  void moveTo(VisitStatus to) {
    status = to;
    updatedAt = Moment.now();
  }

  Long id() {
    return id;
  }

  Set<Long> team() {
    return Set.copyOf(team);
  }
}
