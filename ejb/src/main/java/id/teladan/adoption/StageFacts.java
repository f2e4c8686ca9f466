package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import id.teladan.solution.Instrument;
import java.util.ArrayList;
import java.util.List;

/**
 * What the stages ask for, as it stands after a step: what is written already, overlaid by what
 * comes with the step.
 *
 * @param remark of the step itself; what was remarked before does not count
 */
record StageFacts(
    String remark,
    Long visitId,
    Instrument instrument,
    String instrumentReason,
    String instrumentNumber,
    PartialDate instrumentDate,
    PartialDate instrumentUntil,
    String instrumentParties,
    List<AdoptionChange> changed,
    List<AdoptionTask> tasks,
    String pilotWhere,
    PartialDate pilotFrom,
    PartialDate liveFrom,
    String pilotResult,
    String noPilotReason,
    StopReason stopReason,
    String reusable) {

  /** What is written, without any step. */
  static StageFacts of(AdoptionContent written, String remark, StopReason stopReason) {
    return new StageFacts(
        remark,
        written.visitId(),
        written.instrument(),
        written.instrumentReason(),
        written.instrumentNumber(),
        written.instrumentDate(),
        written.instrumentUntil(),
        written.instrumentParties(),
        written.changed(),
        written.tasks(),
        written.pilotWhere(),
        written.pilotFrom(),
        written.liveFrom(),
        written.pilotResult(),
        written.noPilotReason(),
        stopReason,
        written.reusable());
  }

  /** The same after this step. Another instrument takes nothing over from the one before. */
  StageFacts after(AdoptionTransition step) {
    AdoptionStage to = step.to();
    boolean signedAnew = step.instrument() != null && step.instrument() != instrument;
    Instrument signed = step.instrument() == null ? instrument : step.instrument();
    boolean live = to == AdoptionStage.LIVE;
    boolean stopped = to == AdoptionStage.STOPPED;
    String whyNothing = signed == Instrument.NONE && !live && !stopped ? step.reason() : null;
    return new StageFacts(
        step.remark(),
        given(step.visitId(), visitId),
        signed,
        given(whyNothing, signedAnew ? null : instrumentReason),
        given(step.instrumentNumber(), signedAnew ? null : instrumentNumber),
        given(step.instrumentDate(), signedAnew ? null : instrumentDate),
        given(step.instrumentUntil(), signedAnew ? null : instrumentUntil),
        given(step.instrumentParties(), signedAnew ? null : instrumentParties),
        joined(changed, step.changed()),
        joined(tasks, step.tasks()),
        given(step.where(), pilotWhere),
        given(to == AdoptionStage.PILOT ? step.runsFrom() : null, pilotFrom),
        given(live ? step.runsFrom() : null, liveFrom),
        given(step.result(), pilotResult),
        given(live ? step.reason() : null, noPilotReason),
        stopped ? stopReason(step) : null,
        stopped ? given(step.reusable(), reusable) : step.reusable());
  }

  /** The reason of a stop; null when it is missing or none of the list. */
  static StopReason stopReason(AdoptionTransition step) {
    for (StopReason each : StopReason.values()) {
      if (each.name().equals(step.reason())) {
        return each;
      }
    }
    return null;
  }

  private static String given(String now, String before) {
    return now == null || now.isBlank() ? before : now;
  }

  private static <T> T given(T now, T before) {
    return now == null ? before : now;
  }

  private static <T> List<T> joined(List<T> before, List<T> added) {
    List<T> all = new ArrayList<>(before);
    added.stream().filter(each -> !all.contains(each)).forEach(all::add);
    return all;
  }
}
