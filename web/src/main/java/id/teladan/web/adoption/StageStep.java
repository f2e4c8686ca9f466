package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionStage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A stage on the way of one adoption.
 *
 * @param state {@code done}, {@code skipped} (passed without a stop), {@code now} or {@code ahead}
 */
public record StageStep(AdoptionStage stage, String label, String state) {

  /**
   * All stages in their order.
   *
   * @param reached where it has ever been
   */
  static List<StageStep> path(AdoptionStage now, Set<AdoptionStage> reached, AdoptionWords words) {
    return Arrays.stream(AdoptionStage.values())
        .filter(s -> s != AdoptionStage.STOPPED || now == AdoptionStage.STOPPED)
        .map(s -> new StageStep(s, words.stage(s), passed(state(now, s), reached.contains(s))))
        .toList();
  }

  private static String passed(String state, boolean stopped) {
    return state.equals("done") && !stopped ? "skipped" : state;
  }

  /** All stages but the present one. */
  static List<StageStep> targets(AdoptionStage now, AdoptionWords words) {
    return Arrays.stream(AdoptionStage.values())
        .filter(s -> s != now)
        .map(s -> new StageStep(s, words.stage(s), state(now, s)))
        .toList();
  }

  private static String state(AdoptionStage now, AdoptionStage stage) {
    if (stage == now) {
      return "now";
    }
    return stage.isBefore(now) ? "done" : "ahead";
  }

  public AdoptionStage getStage() {
    return stage;
  }

  public String getLabel() {
    return label;
  }

  public String getState() {
    return state;
  }

  public boolean isBack() {
    return state.equals("done");
  }
}
