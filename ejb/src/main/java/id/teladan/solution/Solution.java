package id.teladan.solution;

import id.teladan.shared.PartialDate;
import id.teladan.shared.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A practice or an application in the catalogue.
 *
 * <p>It begins as a draft of its region, is submitted, and a curator publishes it; published it may
 * become outdated, and archived when it should no longer be found. What it says comes and goes
 * whole, as {@link SolutionContent}.
 */
@Entity
class Solution {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "solution_seq")
  @SequenceGenerator(name = "solution_seq", sequenceName = "solution_seq")
  private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private SolutionKind kind;

  private String slug;

  @Enumerated(EnumType.STRING)
  private SolutionStatus status;

  private String title;
  private String summary;
  @Embedded private Narrative narrative;

  @Column(name = "cost_amount_idr")
  private Long costAmountIdr;

  @Column(name = "cost_note")
  private String costNote;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Column(name = "main_affair")
  private String mainAffair;

  @Column(name = "region_code")
  private String regionCode;

  @Column(name = "owner_unit")
  private String ownerUnit;

  @Column(name = "contact_unit")
  private String contactUnit;

  private PartialDate since;

  @Enumerated(EnumType.STRING)
  private SolutionStage stage;

  @Column(name = "stop_reason")
  private String stopReason;

  @Column(name = "succeeded_by")
  private String succeededBy;

  @Column(name = "evidence_level")
  private Integer evidenceLevel;

  @Enumerated(EnumType.STRING)
  private Sharing sharing;

  @Embedded private Profile profile;
  private String language;

  @Column(name = "last_verified")
  private PartialDate lastVerified;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  @Column(name = "published_at")
  private OffsetDateTime publishedAt;

  @ElementCollection
  @CollectionTable(name = "solution_affair", joinColumns = @JoinColumn(name = "solution_id"))
  @OrderColumn(name = "pos")
  @Column(name = "affair_code")
  private List<String> otherAffairs = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "solution_claim", joinColumns = @JoinColumn(name = "solution_id"))
  @OrderColumn(name = "pos")
  private List<ClaimRow> claims = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "solution_link", joinColumns = @JoinColumn(name = "solution_id"))
  @OrderColumn(name = "pos")
  private List<LinkRow> links = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "solution_open_data", joinColumns = @JoinColumn(name = "solution_id"))
  @OrderColumn(name = "pos")
  private List<OpenDataRow> openData = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "solution_agreement", joinColumns = @JoinColumn(name = "solution_id"))
  @OrderColumn(name = "pos")
  private List<AgreementRow> agreements = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "solution_partner", joinColumns = @JoinColumn(name = "solution_id"))
  @OrderColumn(name = "pos")
  private List<PartnerRow> partners = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "solution_source", joinColumns = @JoinColumn(name = "solution_id"))
  @OrderColumn(name = "pos")
  private List<SourceRow> sources = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "solution_word", joinColumns = @JoinColumn(name = "solution_id"))
  @OrderColumn(name = "pos")
  private List<Word> words = new ArrayList<>();

  protected Solution() {}

  /** A new draft. */
  Solution(SolutionContent content, Long createdBy) {
    this.status = SolutionStatus.DRAFT;
    this.createdBy = createdBy;
    this.createdAt = OffsetDateTime.now(ZoneOffset.UTC);
    write(content);
  }

  void write(SolutionContent content) {
    kind = content.kind();
    title = content.title().strip();
    slug = Slug.of(title);
    summary = content.summary().strip();
    narrative = new Narrative(content);
    costAmountIdr = content.cost() == null ? null : content.cost().amountIdr();
    costNote = content.cost() == null ? null : content.cost().note();
    audience = content.audience();
    mainAffair = content.mainAffair();
    regionCode = content.regionCode();
    ownerUnit = content.ownerUnit();
    contactUnit = content.contactUnit();
    since = content.since();
    stage = content.stage();
    stopReason = content.stopReason();
    succeededBy = content.succeededBy();
    evidenceLevel = content.evidence().level();
    sharing = content.sharing();
    profile = Profile.of(content.application());
    language = content.language();
    lastVerified = content.lastVerified();
    writeLists(content);
    updatedAt = OffsetDateTime.now(ZoneOffset.UTC);
  }

  private void writeLists(SolutionContent content) {
    otherAffairs = new ArrayList<>(content.otherAffairs());
    claims = rows(content.evidence().claims(), ClaimRow::new);
    links = rows(content.links(), LinkRow::new);
    openData = rows(content.openData(), OpenDataRow::new);
    agreements = rows(content.agreements(), AgreementRow::new);
    partners = rows(content.partners(), PartnerRow::new);
    sources = rows(content.sources(), SourceRow::new);
    words = Word.all(content);
  }

  void moveTo(SolutionStatus next) {
    status = next;
    updatedAt = OffsetDateTime.now(ZoneOffset.UTC);
    if (next == SolutionStatus.PUBLISHED) {
      publishedAt = updatedAt;
    }
  }

  /** Back where it was, as if it had never left. */
  void returnTo(SolutionStatus earlier) {
    status = earlier;
  }

  /** Somebody has checked it; what was outdated is current again. */
  void verify(PartialDate day) {
    lastVerified = day;
    moveTo(SolutionStatus.PUBLISHED);
  }

  /** How lately it was looked at; what never was published does not age. */
  Freshness freshness(LocalDate today) {
    return Freshness.since(lookedAt(), today);
  }

  /** The day when somebody looked at it last; null when nobody ever did. */
  LocalDate lookedAt() {
    return Freshness.lookedAt(lastVerified, publishedAt == null ? null : publishedAt.toLocalDate());
  }

  SolutionContent content() {
    Narrative texts = narrative == null ? new Narrative() : narrative;
    return new SolutionContent(
        kind,
        title,
        summary,
        texts.problem(),
        texts.approach(),
        texts.results(),
        texts.lessons(),
        texts.requirements(),
        texts.legalBasis(),
        texts.people(),
        texts.risks(),
        texts.failures(),
        costAmountIdr == null && costNote == null
            ? null
            : new SolutionContent.Cost(costAmountIdr, costNote),
        audience,
        mainAffair,
        otherAffairs,
        regionCode,
        ownerUnit,
        contactUnit,
        since,
        stage,
        stopReason,
        succeededBy,
        new SolutionContent.Evidence(evidenceLevel, views(claims, ClaimRow::view)),
        sharing,
        views(links, LinkRow::view),
        views(openData, OpenDataRow::view),
        views(agreements, AgreementRow::view),
        application(),
        views(partners, PartnerRow::view),
        Word.of(Word.Kind.TAG, words),
        views(sources, SourceRow::view),
        language,
        lastVerified);
  }

  private ApplicationProfile application() {
    if (kind != SolutionKind.APPLICATION) {
      return null;
    }
    return (profile == null ? new Profile() : profile).with(words);
  }

  SolutionView view() {
    return new SolutionView(id, version, slug, status, createdBy, updatedAt.toInstant(), content());
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  SolutionStatus status() {
    return status;
  }

  private static <S, T> List<T> rows(List<S> contents, Function<S, T> row) {
    return new ArrayList<>(contents.stream().map(row).toList());
  }

  private static <S, T> List<T> views(List<S> rows, Function<S, T> view) {
    return rows.stream().map(view).toList();
  }
}
