package id.teladan.adoption;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import id.teladan.solution.Instrument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/**
 * A step to another stage. What the stage asks for may come with it or be written already; what
 * comes with it is kept.
 *
 * @param to where to
 * @param remark the result of the assessment for {@code ASSESSED}, why for a step back; else free
 * @param reason for {@code STOPPED} a {@link StopReason}, for {@code LIVE} why there was no pilot,
 *     for the instrument {@code NONE} why nothing was signed
 * @param date since when it is at that stage; today when null
 * @param visitId the study visit, for {@code VISITED}
 * @param instrument what was signed, for {@code AGREED}, with number, dates and parties
 * @param changed added to what is different, for {@code ADAPTING}
 * @param tasks added to the plan, for {@code ADAPTING}
 * @param where the place of the pilot, for {@code PILOT}
 * @param from since when the pilot or the solution runs, for {@code PILOT} and {@code LIVE}; {@code
 *     date} when null
 * @param result of the pilot, for {@code LIVE}
 * @param reusable what can be used again, for {@code STOPPED}
 */
public record AdoptionTransition(
    @NotNull AdoptionStage to,
    @Size(max = Lengths.TEXT) String remark,
    @Size(max = Lengths.TEXT) String reason,
    PartialDate date,
    Long visitId,
    Instrument instrument,
    @Size(max = Lengths.SHORT) String instrumentNumber,
    PartialDate instrumentDate,
    PartialDate instrumentUntil,
    @Size(max = Lengths.TEXT) String instrumentParties,
    @Size(max = AdoptionContent.ROWS) List<@Valid AdoptionChange> changed,
    @Size(max = AdoptionContent.ROWS) List<@Valid AdoptionTask> tasks,
    @Size(max = Lengths.TEXT) String where,
    PartialDate from,
    @Size(max = Lengths.TEXT) String result,
    @Size(max = Lengths.TEXT) String reusable) {

  public AdoptionTransition {
    changed = changed == null ? List.of() : changed.stream().filter(Objects::nonNull).toList();
    tasks = tasks == null ? List.of() : tasks.stream().filter(Objects::nonNull).toList();
  }

  /** A step with nothing but a remark. */
  public static AdoptionTransition to(AdoptionStage stage, String remark) {
    return new AdoptionTransition(
        stage, remark, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null);
  }

  /** Since when the pilot or the solution runs. */
  PartialDate runsFrom() {
    return from == null ? date : from;
  }
}
