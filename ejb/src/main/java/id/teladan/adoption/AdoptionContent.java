package id.teladan.adoption;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import id.teladan.solution.Instrument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
    @Size(max = ROWS) List<@Valid Part> parts,
    @Size(max = ROWS) List<@Valid Change> changed,
    @Size(max = ROWS) List<@Valid Task> tasks,
    Long visitId,
    @Size(max = Lengths.TEXT) String pilotWhere,
    PartialDate pilotFrom,
    PartialDate liveFrom,
    @Size(max = Lengths.TEXT) String pilotResult,
    @Size(max = Lengths.TEXT) String noPilotReason,
    @Size(max = Lengths.TEXT) String reusable,
    @Size(max = Lengths.SHORT) String facilitator,
    @Size(max = Lengths.TEXT) String risks,
    @Valid Budget budget,
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

  /** What everybody may read of it. */
  AdoptionContent forPublic(Long readableResultId) {
    List<Part> openParts = changesShared ? parts : null;
    List<Change> openChanges = changesShared ? changed : null;
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

  /** A part of the solution and what becomes of it. */
  public record Part(
      @NotBlank @Size(max = Lengths.SHORT) String part,
      PartDecision decision,
      @Size(max = Lengths.TEXT) String note) {

    public String getPart() {
      return part;
    }

    public PartDecision getDecision() {
      return decision;
    }

    public String getNote() {
      return note;
    }
  }

  /** Something that is done differently from the origin, and why. */
  public record Change(
      @NotBlank @Size(max = Lengths.TEXT) String what, @Size(max = Lengths.TEXT) String why) {

    public String getWhat() {
      return what;
    }

    public String getWhy() {
      return why;
    }
  }

  /**
   * A step of the plan.
   *
   * @param agency the responsible agency
   * @param due the last day, or the month or year
   * @param dependsOn the place, counted from 1, of the task in this list that comes first
   */
  public record Task(
      @NotBlank @Size(max = Lengths.TITLE) String title,
      @Size(max = Lengths.SHORT) String agency,
      PartialDate due,
      @Min(1) Integer dependsOn,
      Boolean done) {

    public Task {
      done = Boolean.TRUE.equals(done);
    }

    public String getTitle() {
      return title;
    }

    public String getAgency() {
      return agency;
    }

    public PartialDate getDue() {
      return due;
    }

    public Integer getDependsOn() {
      return dependsOn;
    }

    public Boolean getDone() {
      return done;
    }
  }

  /** Money in whole rupiah, and where it comes from. */
  public record Budget(@Min(0) Long amountIdr, @Size(max = Lengths.TEXT) String source) {

    public Long getAmountIdr() {
      return amountIdr;
    }

    public String getSource() {
      return source;
    }
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

  public List<Part> getParts() {
    return parts;
  }

  public List<Change> getChanged() {
    return changed;
  }

  public List<Task> getTasks() {
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

  public Budget getBudget() {
    return budget;
  }

  public Boolean getChangesShared() {
    return changesShared;
  }

  private static <T> List<T> copy(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
