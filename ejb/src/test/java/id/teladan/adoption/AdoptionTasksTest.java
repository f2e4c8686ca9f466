package id.teladan.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Json;
import id.teladan.shared.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdoptionTasksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @ParameterizedTest
  @CsvSource({
    "2026-02-28, true",
    "2026-03-01, false",
    "2026-02, true",
    "2026-03, false",
    "2025, true",
    "2026, false"
  })
  void aTaskIsLateAfterTheLastDayItsDateMayMean(String due, boolean late) {
    assertThat(AdoptionProgress.isPast(PartialDate.parse(due), TODAY)).isEqualTo(late);
  }

  @Test
  void nextIsTheOpenTaskThatIsDueFirst() {
    AdoptionTask done = task("Selesai", "2026-01", null, true);
    AdoptionTask later = task("Nanti", null, null, false);
    AdoptionTask soon = task("Segera", "2026-02", null, false);
    AdoptionProgress progress = progress(AdoptionStage.ADAPTING, List.of(done, later, soon));

    assertThat(progress.nextTask()).isEqualTo(soon);
    assertThat(progress.lateTasks()).isEqualTo(1);
    assertThat(progress.overdue()).isTrue();
    assertThat(progress.nextStage()).isEqualTo(AdoptionStage.PILOT);
  }

  @Test
  void aStageThatLastsTooLongIsStuckUnlessItIsTheEnd() {
    assertThat(since("2025-12-01", AdoptionStage.AGREED).stuck()).isFalse();
    assertThat(since("2025-11-30", AdoptionStage.AGREED).stuck()).isTrue();
    assertThat(since("2025-11-30", AdoptionStage.LIVE).stuck()).isFalse();
    assertThat(since(null, AdoptionStage.AGREED).daysInStage()).isNull();
    assertThat(since(null, AdoptionStage.AGREED).stuck()).isFalse();
  }

  @Test
  void noTaskWaitsForItself() {
    assertThatCode(
            () ->
                PlanRules.checkOrder(
                    List.of(task("A", null, null, false), task("B", null, 1, false))))
        .doesNotThrowAnyException();
    assertThatThrownBy(
            () ->
                PlanRules.checkOrder(List.of(task("A", null, 2, false), task("B", null, 1, false))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("tasks[0].dependsOn")
        .hasMessageContaining("tasks[1].dependsOn");
    assertThatThrownBy(() -> PlanRules.checkOrder(List.of(task("A", null, 2, false))))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void theSampleTellsWhatIsKnownAndNoMore() {
    SampleAdoptions.Known[] sample =
        Json.resource("/sample/adoptions.json", SampleAdoptions.Known[].class);

    assertThat(sample).hasSize(13);
    assertThat(sample).allSatisfy(each -> assertThat(each.confidence()).isNotNull());
    assertThat(sample)
        .allSatisfy(each -> assertThat(each.proof().state()).isEqualTo(ProofState.STATED));
    assertThat(sample).filteredOn(each -> each.stage() == null).hasSize(3);
  }

  private static AdoptionProgress since(String date, AdoptionStage stage) {
    Adoption adoption = SampleAdoption.at(null);
    adoption.enter(stage, PartialDate.parse(date), TODAY);
    return AdoptionProgress.of(adoption.view(), TODAY, 90);
  }

  private static AdoptionProgress progress(AdoptionStage stage, List<AdoptionTask> tasks) {
    Adoption adoption = SampleAdoption.at(null);
    adoption.move(
        Json.read(
            "{\"to\":\"" + stage + "\",\"tasks\":" + Json.write(tasks) + "}",
            AdoptionTransition.class),
        TODAY);
    return AdoptionProgress.of(adoption.view(), TODAY, 90);
  }

  private static AdoptionTask task(String title, String due, Integer dependsOn, boolean done) {
    return new AdoptionTask(title, null, null, PartialDate.parse(due), dependsOn, null, done);
  }
}
