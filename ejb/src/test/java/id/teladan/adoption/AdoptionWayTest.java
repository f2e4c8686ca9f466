package id.teladan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.PartialDate;
import id.teladan.shared.StateRuleException;
import id.teladan.solution.Instrument;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever steps are tried in whatever order, the table holds. */
class AdoptionWayTest {

  @Property(tries = 500)
  void noSequenceOfAcceptedStepsBreaksTheConditions(
      @ForAll("steps") List<AdoptionTransition> steps) {
    Adoption adoption = SampleAdoption.at(AdoptionStage.INTERESTED);
    for (AdoptionTransition step : steps) {
      AdoptionStage before = adoption.stage();
      if (accepted(adoption, step)) {
        assertThat(adoption.stage()).isEqualTo(step.to()).isNotEqualTo(before);
        assertReached(adoption, before, step);
      } else {
        assertThat(adoption.stage()).isEqualTo(before);
      }
    }
  }

  private static void assertReached(
      Adoption adoption, AdoptionStage before, AdoptionTransition step) {
    if (step.to().isBefore(before)) {
      assertThat(step.remark()).isNotBlank();
      return;
    }
    AdoptionView view = adoption.view();
    StageFacts written = StageFacts.of(view.content(), step.remark(), view.stopReason());
    assertThat(StageRules.missing(step.to(), written)).isEmpty();
  }

  @Property(tries = 300)
  void writingOnNeverTakesAwayWhatAStageWasReachedWith(
      @ForAll("steps") List<AdoptionTransition> steps) {
    Adoption adoption = SampleAdoption.at(AdoptionStage.INTERESTED);
    for (AdoptionTransition step : steps) {
      boolean forward = adoption.stage().isBefore(step.to());
      if (accepted(adoption, step) && forward) {
        try {
          adoption.rewrite(AdoptionContent.empty(), SampleAdoption.TODAY);
        } catch (StateRuleException kept) {
          assertThat(kept.errors()).isNotEmpty();
        }
        StageFacts left = StageFacts.of(adoption.content(), "kept", adoption.view().stopReason());
        assertThat(StageRules.missing(adoption.stage(), left)).isEmpty();
      }
    }
  }

  private static boolean accepted(Adoption adoption, AdoptionTransition step) {
    try {
      adoption.move(step, SampleAdoption.TODAY);
      return true;
    } catch (StateRuleException e) {
      return false;
    }
  }

  @Provide
  Arbitrary<List<AdoptionTransition>> steps() {
    Arbitrary<String> text = Arbitraries.of("Ya", " ", null);
    Arbitrary<String> reason = Arbitraries.of("BUDGET", "OTHER", "Alasan", null);
    Arbitrary<PartialDate> date = Arbitraries.of("2025", "2026-02", null).map(PartialDate::parse);
    Arbitrary<Instrument> instrument = Arbitraries.of(Instrument.values()).injectNull(0.5);
    Arbitrary<Long> visit = Arbitraries.of(7L).injectNull(0.5);
    Arbitrary<List<AdoptionChange>> changed =
        Arbitraries.of(List.of(new AdoptionChange("Bahasa", null)), List.of());
    return Combinators.combine(
            Arbitraries.of(AdoptionStage.values()), text, reason, date, visit, instrument, changed)
        .as(
            (to, words, why, day, seen, signed, differs) ->
                new AdoptionTransition(
                    to, words, why, day, seen, signed, null, null, null, null, differs, null, words,
                    day, words, words))
        .list()
        .ofMaxSize(20);
  }
}
