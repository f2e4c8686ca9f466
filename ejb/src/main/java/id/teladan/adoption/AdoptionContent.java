package id.teladan.adoption;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import id.teladan.solution.Instrument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * What a region writes about its adoption: the editable members of the REST resource, as a command
 * and as a part of the read view. Null is "unknown"; a list is never null.
 *
 * @param ownerUnit the agency of the adopting region that answers for it
 * @param instrument what both sides signed, and {@code instrumentReason} why nothing
 * @param instrumentUntil the last day of the agreement
 * @param date since when it is at its stage, as precisely as known
 * @param resultSolutionId the solution of the adopting region that came of it
 * @param parts which parts are taken over, changed or left out
 * @param changed what is different from the origin, and why
 * @param tasks the plan
 * @param visitId the study visit where the region saw it
 * @param noPilotReason why it went live without a pilot
 * @param reusable what others can still use of an adoption that was given up
 * @param facilitator who helps both sides
 * @param people who works on it
 * @param blocker what it waits for and cannot go on without
 * @param advice what the region tells others, in two lines; everybody reads it
 * @param changesShared whether everybody may read {@code parts} and {@code changed}
 * @param filesShared whether everybody may read the documents of its proof
 */
public record AdoptionContent(
    @Size(max = Lengths.SHORT) String ownerUnit,
    Instrument instrument,
    @Size(max = Lengths.TEXT) String instrumentReason,
    @Size(max = Lengths.SHORT) String instrumentNumber,
    PartialDate instrumentDate,
    PartialDate instrumentUntil,
    @Size(max = Lengths.TEXT) String instrumentParties,
    PartialDate date,
    Long resultSolutionId,
    @Size(max = Lengths.TEXT) String remark,
    @Size(max = ROWS) List<@Valid AdoptionPart> parts,
    @Size(max = ROWS) List<@Valid AdoptionChange> changed,
    @Size(max = ROWS) List<@Valid AdoptionTask> tasks,
    Long visitId,
    @Size(max = Lengths.TEXT) String pilotWhere,
    PartialDate pilotFrom,
    PartialDate liveFrom,
    @Size(max = Lengths.TEXT) String pilotResult,
    @Size(max = Lengths.TEXT) String noPilotReason,
    @Size(max = Lengths.TEXT) String reusable,
    @Size(max = Lengths.SHORT) String facilitator,
    @Size(max = Lengths.TEXT) String people,
    @Size(max = Lengths.TEXT) String risks,
    @Size(max = Lengths.TEXT) String blocker,
    @Size(max = ADVICE) String advice,
    @Valid AdoptionBudget budget,
    @Valid AdoptionEffect effect,
    Boolean changesShared,
    Boolean filesShared) {

  /** How many rows a list may have. */
  static final int ROWS = 200;

  /** How long two lines are. */
  static final int ADVICE = 300;

  public AdoptionContent {
    parts = copy(parts);
    changed = copy(changed);
    tasks = copy(tasks);
    effect = effect == null ? AdoptionEffect.nothing() : effect;
    changesShared = Boolean.TRUE.equals(changesShared);
    filesShared = Boolean.TRUE.equals(filesShared);
  }

  /** Nothing written yet. */
  public static AdoptionContent empty() {
    return new AdoptionDraft().content();
  }

  /** What is said when an adoption begins. */
  public static AdoptionContent begun(
      String ownerUnit, String remark, List<AdoptionTask> tasks, Long visitId) {
    AdoptionDraft draft = new AdoptionDraft();
    draft.ownerUnit = ownerUnit;
    draft.remark = remark;
    draft.tasks = tasks;
    draft.visitId = visitId;
    return draft.content();
  }

  /** What a file says of it. */
  public static AdoptionContent reported(
      String ownerUnit, PartialDate date, Instrument instrument, String remark) {
    AdoptionDraft draft = new AdoptionDraft();
    draft.ownerUnit = ownerUnit;
    draft.date = date;
    draft.instrument = instrument;
    draft.remark = remark;
    return draft.content();
  }

  /** Nothing but what others tell. */
  static AdoptionContent known(Instrument instrument, PartialDate date, Long resultSolutionId) {
    AdoptionDraft draft = new AdoptionDraft();
    draft.instrument = instrument;
    draft.date = date;
    draft.resultSolutionId = resultSolutionId;
    return draft.content();
  }

  /** The same, with what the follow-up of a visit adds where nothing is said yet. */
  AdoptionContent afterVisit(long visit, String agency, AdoptionTask first) {
    AdoptionDraft draft = AdoptionDraft.of(this);
    draft.ownerUnit = ownerUnit == null ? agency : ownerUnit;
    draft.tasks = tasks.isEmpty() && first != null ? List.of(first) : tasks;
    draft.visitId = visitId == null ? Long.valueOf(visit) : visitId;
    return draft.content();
  }

  /** The same with another effect. */
  public AdoptionContent with(AdoptionEffect next) {
    AdoptionDraft draft = AdoptionDraft.of(this);
    draft.effect = next;
    return draft.content();
  }

  /** What everybody may read of it. */
  AdoptionContent forPublic(Long readableResultId) {
    AdoptionDraft draft = new AdoptionDraft();
    draft.instrument = instrument;
    draft.instrumentDate = instrumentDate;
    draft.instrumentUntil = instrumentUntil;
    draft.date = date;
    draft.resultSolutionId = readableResultId;
    draft.parts = changesShared ? parts : null;
    draft.changed = changesShared ? changed : null;
    draft.pilotFrom = pilotFrom;
    draft.liveFrom = liveFrom;
    draft.effect = effect.forPublic();
    draft.advice = advice;
    draft.changesShared = changesShared;
    draft.filesShared = filesShared;
    return draft.content();
  }

  public String getOwnerUnit() {
    return ownerUnit;
  }

  public Instrument getInstrument() {
    return instrument;
  }

  public String getInstrumentReason() {
    return instrumentReason;
  }

  public String getInstrumentNumber() {
    return instrumentNumber;
  }

  public PartialDate getInstrumentDate() {
    return instrumentDate;
  }

  public PartialDate getInstrumentUntil() {
    return instrumentUntil;
  }

  public String getInstrumentParties() {
    return instrumentParties;
  }

  public PartialDate getDate() {
    return date;
  }

  public Long getResultSolutionId() {
    return resultSolutionId;
  }

  public String getRemark() {
    return remark;
  }

  public List<AdoptionPart> getParts() {
    return parts;
  }

  public List<AdoptionChange> getChanged() {
    return changed;
  }

  public List<AdoptionTask> getTasks() {
    return tasks;
  }

  public Long getVisitId() {
    return visitId;
  }

  public String getPilotWhere() {
    return pilotWhere;
  }

  public PartialDate getPilotFrom() {
    return pilotFrom;
  }

  public PartialDate getLiveFrom() {
    return liveFrom;
  }

  public String getPilotResult() {
    return pilotResult;
  }

  public String getNoPilotReason() {
    return noPilotReason;
  }

  public String getReusable() {
    return reusable;
  }

  public String getFacilitator() {
    return facilitator;
  }

  public String getPeople() {
    return people;
  }

  public String getBlocker() {
    return blocker;
  }

  public String getAdvice() {
    return advice;
  }

  public AdoptionEffect getEffect() {
    return effect;
  }

  public Boolean getFilesShared() {
    return filesShared;
  }

  public String getRisks() {
    return risks;
  }

  public AdoptionBudget getBudget() {
    return budget;
  }

  public Boolean getChangesShared() {
    return changesShared;
  }

  private static <T> List<T> copy(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
