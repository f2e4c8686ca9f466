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
 * @param date since when it is at its stage, as precisely as known
 * @param resultSolutionId the solution of the adopting region that came of it
 * @param parts which parts are taken over, changed or left out
 * @param changed what is different from the origin, and why
 * @param tasks the plan
 * @param visitId the study visit where the region saw it
 * @param noPilotReason why it went live without a pilot
 * @param reusable what others can still use of an adoption that was given up
 * @param facilitator who helps both sides
 * @param changesShared whether everybody may read {@code parts} and {@code changed}
 */
public record AdoptionContent(
    @Size(max = Lengths.SHORT) String ownerUnit,
    Instrument instrument,
    @Size(max = Lengths.TEXT) String instrumentReason,
    @Size(max = Lengths.SHORT) String instrumentNumber,
    PartialDate instrumentDate,
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
    @Size(max = Lengths.TEXT) String risks,
    @Valid AdoptionBudget budget,
    Boolean changesShared) {

  /** How many rows a list may have. */
  static final int ROWS = 200;

  public AdoptionContent {
    parts = copy(parts);
    changed = copy(changed);
    tasks = copy(tasks);
    changesShared = Boolean.TRUE.equals(changesShared);
  }

  /** Nothing written yet. */
  public static AdoptionContent empty() {
    return known(null, null, null);
  }

  /** What is said when an adoption begins. */
  public static AdoptionContent begun(String ownerUnit, String remark, List<AdoptionTask> tasks) {
    return new AdoptionContent(
        ownerUnit, null, null, null, null, null, null, null, remark, null, null, tasks, null, null,
        null, null, null, null, null, null, null, null, false);
  }

  /** Nothing but what others tell. */
  static AdoptionContent known(Instrument instrument, PartialDate date, Long resultSolutionId) {
    return new AdoptionContent(
        null,
        instrument,
        null,
        null,
        null,
        null,
        date,
        resultSolutionId,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false);
  }

  /** The same, with what the follow-up of a visit adds where nothing is said yet. */
  AdoptionContent afterVisit(long visit, String agency, AdoptionTask first) {
    return new AdoptionContent(
        ownerUnit == null ? agency : ownerUnit,
        instrument,
        instrumentReason,
        instrumentNumber,
        instrumentDate,
        instrumentParties,
        date,
        resultSolutionId,
        remark,
        parts,
        changed,
        tasks.isEmpty() ? List.of(first) : tasks,
        visitId == null ? Long.valueOf(visit) : visitId,
        pilotWhere,
        pilotFrom,
        liveFrom,
        pilotResult,
        noPilotReason,
        reusable,
        facilitator,
        risks,
        budget,
        changesShared);
  }

  /** What everybody may read of it. */
  AdoptionContent forPublic(Long readableResultId) {
    List<AdoptionPart> openParts = changesShared ? parts : null;
    List<AdoptionChange> openChanges = changesShared ? changed : null;
    return new AdoptionContent(
        null,
        instrument,
        null,
        null,
        instrumentDate,
        null,
        date,
        readableResultId,
        null,
        openParts,
        openChanges,
        null,
        null,
        null,
        pilotFrom,
        liveFrom,
        null,
        null,
        null,
        null,
        null,
        null,
        changesShared);
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
