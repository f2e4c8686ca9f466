package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * Whether an adoption moves.
 *
 * @param daysInStage whole days at the present stage; null when nobody knows since when
 * @param lateTasks how many open tasks are past their due date
 * @param stuck whether it stands still longer than it should
 * @param blocked whether the region says that it cannot go on
 * @param nextTask the open task that is due first among those that wait for no other; null when
 *     there is none
 * @param nextStage the stage that comes next; null at the end of the way
 */
public record AdoptionProgress(
    Long daysInStage,
    int lateTasks,
    boolean stuck,
    boolean blocked,
    AdoptionTask nextTask,
    AdoptionStage nextStage) {
  static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  /** Late ones first, then the longest at their stage. */
  static final Comparator<AdoptionView> MOST_URGENT =
      Comparator.comparing((AdoptionView a) -> !a.progress().overdue())
          .thenComparing(
              a -> a.progress().daysInStage(), Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(AdoptionView::id);

  private static final AdoptionStage[] STAGES = AdoptionStage.values();

  /** The day it is in Jakarta. */
  static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  /**
   * @param staleDays after how many days at one stage an adoption counts as stuck
   */
  static AdoptionProgress of(AdoptionView adoption, LocalDate today, int staleDays) {
    Long days = days(adoption.stageSince(), today);
    AdoptionStage stage = adoption.stage();
    boolean ends = stage != null && stage.isFinal();
    List<AdoptionTask> tasks = adoption.content().tasks();
    List<AdoptionTask> open =
        stage == AdoptionStage.STOPPED ? List.of() : tasks.stream().filter(t -> !t.done()).toList();
    int late = (int) open.stream().filter(t -> isPast(t.due(), today)).count();
    return new AdoptionProgress(
        days,
        late,
        !ends && days != null && days > staleDays,
        stage != AdoptionStage.STOPPED && adoption.content().blocker() != null,
        first(open.stream().filter(t -> !waits(t, tasks)).toList()),
        next(stage));
  }

  /** Whether another task of the plan must be done first. */
  public static boolean waits(AdoptionTask task, List<AdoptionTask> plan) {
    Integer first = task.dependsOn();
    return !task.done() && first != null && first <= plan.size() && !plan.get(first - 1).done();
  }

  /** Whether somebody should look at it: a task is late or nothing happens. */
  public boolean overdue() {
    return stuck || lateTasks > 0;
  }

  /** Days are public; the plan is the region's. */
  AdoptionProgress forPublic() {
    return new AdoptionProgress(daysInStage, 0, false, false, null, null);
  }

  public Long getDaysInStage() {
    return daysInStage;
  }

  public int getLateTasks() {
    return lateTasks;
  }

  public boolean isStuck() {
    return stuck;
  }

  public boolean isBlocked() {
    return blocked;
  }

  public boolean isOverdue() {
    return overdue();
  }

  public AdoptionTask getNextTask() {
    return nextTask;
  }

  public AdoptionStage getNextStage() {
    return nextStage;
  }

  static Long days(OffsetDateTime since, LocalDate today) {
    return since == null ? null : days(since.toInstant(), today);
  }

  private static Long days(Instant since, LocalDate today) {
    if (since == null) {
      return null;
    }
    return Math.max(0, ChronoUnit.DAYS.between(since.atZone(ZONE).toLocalDate(), today));
  }

  /** Whether the last day this date may mean is over. */
  static boolean isPast(PartialDate due, LocalDate today) {
    return due != null && due.latest().isBefore(today);
  }

  private static AdoptionTask first(List<AdoptionTask> open) {
    return open.stream()
        .min(
            Comparator.comparing(
                AdoptionTask::due, Comparator.nullsLast(Comparator.naturalOrder())))
        .orElse(null);
  }

  private static AdoptionStage next(AdoptionStage stage) {
    if (stage == null) {
      return AdoptionStage.INTERESTED;
    }
    return stage.isFinal() ? null : STAGES[stage.ordinal() + 1];
  }
}
