package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import id.teladan.solution.Confidence;
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
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * One solution in one region.
 *
 * <p>It begins with interest and goes on from stage to stage, forward when {@link StageRules} finds
 * what the stage asks for, back with a remark. What is told about it from outside may have no known
 * stage. It never ends by deletion: given up is a stage, with a reason.
 */
@Entity
class Adoption {
  /** The result of an assessment stands in the history, where nobody can take it away. */
  private static final String KEPT = "kept";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "adoption_seq")
  @SequenceGenerator(name = "adoption_seq", sequenceName = "adoption_seq")
  private long id;

  @Version private int version;

  @Column(name = "solution_id")
  private Long solutionId;

  @Column(name = "region_code")
  private String regionCode;

  @Column(name = "owner_unit")
  private String ownerUnit;

  @Enumerated(EnumType.STRING)
  private AdoptionStage stage;

  @Column(name = "stage_since")
  private OffsetDateTime stageSince;

  private PartialDate since;

  @Column(name = "result_solution_id")
  private Long resultSolutionId;

  @Column(name = "visit_id")
  private Long visitId;

  @Column(name = "follow_up_id")
  private Long followUpId;

  @Embedded private InstrumentTerms terms;
  @Embedded private Running running;
  @Embedded private PlanTerms plan;
  @Embedded private EffectTerms effect;
  private String claim;

  @Enumerated(EnumType.STRING)
  private Confidence confidence;

  @Embedded private ProofRow proof;

  @Column(name = "next_due")
  private LocalDate nextDue;

  @Column(name = "agreement_ends")
  private LocalDate agreementEnds;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "updated_at")
  private OffsetDateTime updatedAt;

  @ElementCollection
  @CollectionTable(name = "adoption_part", joinColumns = @JoinColumn(name = "adoption_id"))
  @OrderColumn(name = "pos")
  private List<PartRow> parts = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "adoption_change", joinColumns = @JoinColumn(name = "adoption_id"))
  @OrderColumn(name = "pos")
  private List<ChangeRow> changes = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "adoption_task", joinColumns = @JoinColumn(name = "adoption_id"))
  @OrderColumn(name = "pos")
  private List<TaskRow> tasks = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "adoption_effect", joinColumns = @JoinColumn(name = "adoption_id"))
  @OrderColumn(name = "pos")
  private List<EffectRow> indicators = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "adoption_actual", joinColumns = @JoinColumn(name = "adoption_id"))
  @OrderColumn(name = "pos")
  private List<ActualRow> actuals = new ArrayList<>();

  protected Adoption() {}

  /** A region begins to be interested, and states so. */
  Adoption(AdoptionStart start, Proof statement, LocalDate today) {
    this(start.solutionId(), start.regionCode(), start.content(), statement);
    followUpId = start.followUpId();
    PartialDate begun = start.content().date();
    enter(AdoptionStage.INTERESTED, begun == null ? PartialDate.of(today) : begun, today);
  }

  /** What others tell of a region; the stage is as they tell it, or unknown. */
  Adoption(long solutionId, String regionCode, AdoptionContent content, Proof statement) {
    this.solutionId = solutionId;
    this.regionCode = regionCode;
    this.createdAt = OffsetDateTime.now(ZoneOffset.UTC);
    this.proof = new ProofRow(statement);
    write(content);
  }

  /**
   * Takes a step.
   *
   * @throws id.teladan.shared.StateRuleException when the stage asks for more than there is
   */
  void move(AdoptionTransition step, LocalDate today) {
    StageFacts after = StageFacts.of(content(), null, stopReason()).after(step);
    StageRules.require(stage, step.to(), after);
    keep(after);
    enter(step.to(), step.date() == null ? PartialDate.of(today) : step.date(), today);
  }

  /**
   * Replaces what is written.
   *
   * @throws id.teladan.shared.StateRuleException when the present stage rests on what would go
   */
  void rewrite(AdoptionContent next, LocalDate today) {
    AdoptionContent before = content();
    StageRules.requireKept(
        stage, StageFacts.of(before, KEPT, stopReason()), StageFacts.of(next, KEPT, stopReason()));
    write(next);
    if (next.date() != null && !next.date().equals(before.date())) {
      enter(stage, next.date(), today);
    }
  }

  void prove(Proof next) {
    proof = new ProofRow(next);
    updatedAt = OffsetDateTime.now(ZoneOffset.UTC);
  }

  /** What a published source says about it. */
  void cite(String text, Confidence sure) {
    claim = text;
    confidence = sure;
  }

  /** Puts it at a stage; whether it may be there was asked before. */
  void enter(AdoptionStage next, PartialDate date, LocalDate today) {
    stage = next;
    since = date;
    stageSince = begin(date, today);
    noteNextDue();
    updatedAt = OffsetDateTime.now(ZoneOffset.UTC);
  }

  private void write(AdoptionContent content) {
    keep(StageFacts.of(content, null, stopReason()));
    ownerUnit = content.ownerUnit();
    since = content.date();
    resultSolutionId = content.resultSolutionId();
    plan = new PlanTerms(content);
    effect = new EffectTerms(content.effect());
    indicators = rows(content.effect().indicators(), EffectRow::new);
    actuals = EffectTerms.actuals(content.effect());
    parts = rows(content.parts(), PartRow::new);
    updatedAt = OffsetDateTime.now(ZoneOffset.UTC);
  }

  private void keep(StageFacts facts) {
    visitId = facts.visitId();
    terms = new InstrumentTerms(facts);
    running = new Running(facts);
    changes = rows(facts.changed(), ChangeRow::new);
    tasks = rows(facts.tasks(), TaskRow::new);
    agreementEnds = terms.until == null ? null : terms.until.latest();
    noteNextDue();
  }

  /** What was given up has nothing due any more. */
  private void noteNextDue() {
    nextDue =
        stage == AdoptionStage.STOPPED
            ? null
            : tasks.stream()
                .map(TaskRow::view)
                .filter(task -> !task.done() && task.due() != null)
                .map(task -> task.due().latest())
                .min(Comparator.naturalOrder())
                .orElse(null);
  }

  AdoptionContent content() {
    AdoptionDraft draft = new AdoptionDraft();
    draft.ownerUnit = ownerUnit;
    draft.date = since;
    draft.resultSolutionId = resultSolutionId;
    draft.visitId = visitId;
    draft.parts = views(parts, PartRow::view);
    draft.changed = views(changes, ChangeRow::view);
    draft.tasks = views(tasks, TaskRow::view);
    draft.effect = effect == null ? null : effect.view(indicators, actuals);
    if (terms != null) {
      terms.writeTo(draft);
    }
    if (running != null) {
      running.writeTo(draft);
    }
    if (plan != null) {
      plan.writeTo(draft);
    }
    return draft.content();
  }

  AdoptionView view() {
    return new AdoptionView(
        id,
        version,
        solutionId,
        null,
        null,
        regionCode,
        stage,
        stageSince == null ? null : stageSince.toInstant(),
        stopReason(),
        proof.view(),
        claim,
        confidence,
        followUpId,
        updatedAt.toInstant(),
        null,
        true,
        content());
  }

  private StopReason stopReason() {
    return running == null ? null : running.stopReason;
  }

  /** When a stage that began on this date began; now when the date is not over yet. */
  private static OffsetDateTime begin(PartialDate date, LocalDate today) {
    if (date == null) {
      return null;
    }
    LocalDate day = date.earliest();
    return day.isBefore(today)
        ? day.atStartOfDay(AdoptionProgress.ZONE).toOffsetDateTime()
        : OffsetDateTime.now(ZoneOffset.UTC);
  }

  long id() {
    return id;
  }

  AdoptionStage stage() {
    return stage;
  }

  private static <S, T> List<T> rows(List<S> contents, Function<S, T> row) {
    return new ArrayList<>(contents.stream().map(row).toList());
  }

  private static <S, T> List<T> views(List<S> rows, Function<S, T> view) {
    return rows.stream().map(view).toList();
  }
}
