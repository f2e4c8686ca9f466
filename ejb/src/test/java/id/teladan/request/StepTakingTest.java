package id.teladan.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.shared.InvalidInputException;
import id.teladan.shared.StateRuleException;
import id.teladan.visit.DateSpan;
import id.teladan.visit.VisitQuestion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTakingTest {
  private static final LocalDate FRIDAY = LocalDate.of(2018, 7, 13);
  private static final DateSpan ONE = DateSpan.of(FRIDAY, null);
  private static final DateSpan THREE = DateSpan.of(FRIDAY.plusDays(10), FRIDAY.plusDays(12));

  @Test
  void theOnlyDaysOfferedNeedNotBeNamed() {
    assertThat(StepTaking.chosen(List.of(THREE), accept(null, null))).isEqualTo(THREE);
    assertThatThrownBy(() -> StepTaking.chosen(List.of(ONE, THREE), accept(null, null)))
        .isInstanceOf(StateRuleException.class);
  }

  @Test
  void daysAreChosenAmongThoseOffered() {
    assertThat(StepTaking.chosen(List.of(ONE, THREE), accept(FRIDAY, null)).from())
        .isEqualTo(FRIDAY);
    assertThat(
            StepTaking.chosen(List.of(ONE, THREE), accept(FRIDAY.plusDays(11), FRIDAY.plusDays(12)))
                .last())
        .isEqualTo(FRIDAY.plusDays(12));
    assertThatThrownBy(
            () -> StepTaking.chosen(List.of(ONE, THREE), accept(FRIDAY.plusDays(1), null)))
        .isInstanceOf(StateRuleException.class);
    assertThatThrownBy(
            () ->
                StepTaking.chosen(List.of(THREE), accept(FRIDAY.plusDays(12), FRIDAY.plusDays(13))))
        .isInstanceOf(StateRuleException.class);
  }

  @Test
  void anAnswerReplacesTheEarlierOneAndTheOthersStay() {
    List<VisitQuestion> asked =
        List.of(
            new VisitQuestion("a", "Berapa biayanya?", null, false),
            new VisitQuestion("b", "Siapa yang mengelola?", "UPT", true));

    List<VisitQuestion> now =
        StepTaking.answered(asked, List.of(new RequestStep.Answer("a", " Rp1 miliar ", true)));

    assertThat(now)
        .containsExactly(
            new VisitQuestion("a", "Berapa biayanya?", "Rp1 miliar", true), asked.get(1));
    assertThat(StepTaking.answered(now, List.of(new RequestStep.Answer("b", " ", true))).get(1))
        .isEqualTo(new VisitQuestion("b", "Siapa yang mengelola?", null, true));
    assertThatThrownBy(
            () -> StepTaking.answered(asked, List.of(new RequestStep.Answer("c", "x", false))))
        .isInstanceOf(InvalidInputException.class);
  }

  private static RequestStep accept(LocalDate date, LocalDate until) {
    return new RequestStep(RequestStatus.ACCEPTED, null, date, until, null, null, false);
  }
}
