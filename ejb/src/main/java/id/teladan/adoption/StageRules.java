package id.teladan.adoption;

import id.teladan.shared.FieldError;
import id.teladan.shared.StateRuleException;
import id.teladan.solution.Instrument;
import java.util.ArrayList;
import java.util.List;

/**
 * What each stage asks for. Forward to any later stage whose own conditions are met: those of the
 * stages in between are not asked, since a region may well agree without a visit. Back to any
 * earlier stage with a remark.
 */
public final class StageRules {
  static final String MISSING = "missing";

  private StageRules() {}

  /**
   * What a stage asks for and is not there yet, by the names of the members of a transition.
   *
   * @return empty when an adoption with these facts may be at that stage
   */
  static List<FieldError> missing(AdoptionStage stage, StageFacts facts) {
    List<FieldError> missing = new ArrayList<>();
    switch (stage) {
      case INTERESTED -> {}
      case VISITED -> need(missing, "visitId", facts.visitId() != null);
      case ASSESSED -> need(missing, "remark", written(facts.remark()));
      case AGREED -> {
        need(missing, "instrument", facts.instrument() != null);
        need(
            missing,
            "reason",
            facts.instrument() != Instrument.NONE || written(facts.instrumentReason()));
      }
      case ADAPTING ->
          need(missing, "changed", !facts.changed().isEmpty() || !facts.tasks().isEmpty());
      case PILOT -> {
        need(missing, "where", written(facts.pilotWhere()));
        need(missing, "from", facts.pilotFrom() != null);
      }
      case LIVE -> {
        need(missing, "from", facts.liveFrom() != null);
        need(missing, "result", written(facts.pilotResult()) || written(facts.noPilotReason()));
      }
      case STOPPED -> {
        need(missing, "reason", facts.stopReason() != null);
        need(missing, "reusable", written(facts.reusable()));
      }
    }
    return missing;
  }

  /**
   * Refuses a step that the way does not know or whose conditions are not met.
   *
   * @param from null when the stage is unknown
   * @param facts as they stand after the step
   * @throws StateRuleException with one error for each member that is missing
   */
  static void require(AdoptionStage from, AdoptionStage to, StageFacts facts) {
    if (from == to) {
      throw new StateRuleException(
          "transition-not-allowed", FieldError.of("to", "already-there", to));
    }
    List<FieldError> missing = new ArrayList<>();
    if (to.isBefore(from)) {
      need(missing, "remark", written(facts.remark()));
    } else {
      missing.addAll(missing(to, facts));
    }
    if (!missing.isEmpty()) {
      throw new StateRuleException("stage-conditions", missing);
    }
  }

  /**
   * Refuses to take away what the present stage rests on. What was not there before, as with an
   * adoption that was reported from outside or moved back, is not asked for now.
   *
   * @throws StateRuleException with one error for each member that would be missing
   */
  static void requireKept(AdoptionStage stage, StageFacts before, StageFacts after) {
    if (stage == null) {
      return;
    }
    List<FieldError> lost = new ArrayList<>(missing(stage, after));
    lost.removeAll(missing(stage, before));
    if (!lost.isEmpty()) {
      throw new StateRuleException(
          "stage-conditions",
          lost.stream().map(e -> FieldError.of(member(stage, e.field()), e.code())).toList());
    }
  }

  /** How the resource names what a transition names shorter. */
  private static String member(AdoptionStage stage, String field) {
    return switch (field) {
      case "reason" -> stage == AdoptionStage.AGREED ? "instrumentReason" : "stopReason";
      case "where" -> "pilotWhere";
      case "from" -> stage == AdoptionStage.PILOT ? "pilotFrom" : "liveFrom";
      case "result" -> "pilotResult";
      default -> field;
    };
  }

  private static void need(List<FieldError> missing, String member, boolean met) {
    if (!met) {
      missing.add(FieldError.of(member, MISSING));
    }
  }

  private static boolean written(String text) {
    return text != null && !text.isBlank();
  }
}
