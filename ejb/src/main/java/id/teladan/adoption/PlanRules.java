package id.teladan.adoption;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What dates and the order of tasks must keep to. */
final class PlanRules {
  private PlanRules() {}

  /**
   * @throws InvalidInputException with every broken field
   */
  static void check(AdoptionContent content) {
    checkOrder(content.tasks());
    checkDates(content);
  }

  private static void checkDates(AdoptionContent content) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < content.tasks().size(); i++) {
      if (content.tasks().get(i).endsBeforeItBegins()) {
        errors.add(FieldError.of("tasks[" + i + "].due", "before-start"));
      }
    }
    boolean backwards =
        content.instrumentUntil() != null
            && content.instrumentDate() != null
            && content.instrumentUntil().latest().isBefore(content.instrumentDate().earliest());
    if (backwards) {
      errors.add(FieldError.of("instrumentUntil", "before-start"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInputException(errors);
    }
  }

  /** A task may wait for another one of the list, and none for itself, by whatever detour. */
  static void checkOrder(List<AdoptionTask> tasks) {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < tasks.size(); i++) {
      Integer first = tasks.get(i).dependsOn();
      if (first != null && (first > tasks.size() || waitsForItself(tasks, i))) {
        errors.add(FieldError.of("tasks[" + i + "].dependsOn", "invalid"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInputException(errors);
    }
  }

  private static boolean waitsForItself(List<AdoptionTask> tasks, int start) {
    Set<Integer> seen = new HashSet<>();
    Integer at = start + 1;
    while (at != null && at <= tasks.size()) {
      if (!seen.add(at)) {
        return at == start + 1;
      }
      at = tasks.get(at - 1).dependsOn();
    }
    return false;
  }
}
