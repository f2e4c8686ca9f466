package id.teladan.adoption;

import static id.teladan.adoption.AdoptionStage.ADAPTING;
import static id.teladan.adoption.AdoptionStage.AGREED;
import static id.teladan.adoption.AdoptionStage.ASSESSED;
import static id.teladan.adoption.AdoptionStage.INTERESTED;
import static id.teladan.adoption.AdoptionStage.LIVE;
import static id.teladan.adoption.AdoptionStage.PILOT;
import static id.teladan.adoption.AdoptionStage.STOPPED;
import static id.teladan.adoption.AdoptionStage.VISITED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.teladan.shared.FieldError;
import id.teladan.shared.Json;
import id.teladan.shared.StateRuleException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each stage asks for, line by line. */
class StageTableTest {

  static Stream<Arguments> steps() {
    return Stream.of(
        step("INTERESTED", "{}"),
        step("VISITED", "{}", "visitId"),
        step("VISITED", "{'visitId':7}"),
        step("ASSESSED", "{}", "remark"),
        step("ASSESSED", "{'remark':'  '}", "remark"),
        step("ASSESSED", "{'remark':'Cocok'}"),
        step("AGREED", "{}", "instrument"),
        step("AGREED", "{'instrument':'PKS'}"),
        step("AGREED", "{'instrument':'NONE'}", "reason"),
        step("AGREED", "{'instrument':'NONE','reason':'Cukup surat'}"),
        step("ADAPTING", "{}", "changed"),
        step("ADAPTING", "{'changed':[{'what':'Bahasa'}]}"),
        step("ADAPTING", "{'tasks':[{'title':'Pasang'}]}"),
        step("PILOT", "{}", "where", "from"),
        step("PILOT", "{'where':'Tarakan'}", "from"),
        step("PILOT", "{'from':'2026'}", "where"),
        step("PILOT", "{'where':'Tarakan','from':'2026-02'}"),
        step("PILOT", "{'where':'Tarakan','date':'2026-02'}"),
        step("LIVE", "{}", "from", "result"),
        step("LIVE", "{'from':'2026'}", "result"),
        step("LIVE", "{'result':'Baik'}", "from"),
        step("LIVE", "{'from':'2026','result':'Baik'}"),
        step("LIVE", "{'date':'2026','reason':'Sudah teruji di tempat lain'}"),
        step("STOPPED", "{}", "reason", "reusable"),
        step("STOPPED", "{'reason':'BUDGET'}", "reusable"),
        step("STOPPED", "{'reusable':'Formulir'}", "reason"),
        step("STOPPED", "{'reason':'BUDGET','reusable':'Formulir'}"));
  }

  private static Arguments step(String to, String body, String... missing) {
    return Arguments.of(AdoptionStage.valueOf(to), body.replace('\'', '"'), List.of(missing));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void forwardAsksForWhatTheTableSays(AdoptionStage to, String body, List<String> missing) {
    Adoption unknown = SampleAdoption.at(null);

    assertThat(refusal(unknown, transition(to, body))).isEqualTo(missing);
    assertThat(unknown.stage()).isEqualTo(missing.isEmpty() ? to : null);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void whatIsWrittenAlreadyCountsLikeWhatComesWithTheStep(
      AdoptionStage to, String body, List<String> missing) {
    Adoption first = SampleAdoption.at(null);
    boolean kept = refusal(first, transition(to, body)).isEmpty();
    boolean saidAnew = to == INTERESTED || to == ASSESSED || to == STOPPED;
    if (!kept || saidAnew) {
      return;
    }
    first.move(AdoptionTransition.to(INTERESTED, "Kembali"), SampleAdoption.TODAY);

    assertThat(refusal(first, AdoptionTransition.to(to, null))).isEmpty();
  }

  @Test
  void aResultOfAnAssessmentAndAReasonToStopAreSaidEachTime() {
    Adoption adoption = SampleAdoption.at(null);
    adoption.move(AdoptionTransition.to(ASSESSED, "Cocok"), SampleAdoption.TODAY);
    adoption.move(AdoptionTransition.to(INTERESTED, "Ulangi"), SampleAdoption.TODAY);
    assertThat(refusal(adoption, AdoptionTransition.to(ASSESSED, null))).containsExactly("remark");

    adoption.move(
        transition(STOPPED, "{\"reason\":\"BUDGET\",\"reusable\":\"Formulir\"}"),
        SampleAdoption.TODAY);
    assertThat(adoption.view().stopReason()).isEqualTo(StopReason.BUDGET);
    adoption.move(AdoptionTransition.to(INTERESTED, "Ada anggaran"), SampleAdoption.TODAY);
    assertThat(adoption.view().stopReason()).isNull();
    assertThat(refusal(adoption, AdoptionTransition.to(STOPPED, "Berhenti")))
        .containsExactly("reason", "reusable");
  }

  @ParameterizedTest
  @EnumSource(AdoptionStage.class)
  void backToAnyEarlierStageWithARemarkAndNothingElse(AdoptionStage from) {
    for (AdoptionStage to : AdoptionStage.values()) {
      if (!to.isBefore(from)) {
        continue;
      }
      Adoption adoption = SampleAdoption.at(from);
      assertThat(refusal(adoption, AdoptionTransition.to(to, " "))).containsExactly("remark");
      assertThat(refusal(adoption, AdoptionTransition.to(to, "Perlu diulang"))).isEmpty();
      assertThat(adoption.stage()).isEqualTo(to);
    }
  }

  @ParameterizedTest
  @EnumSource(AdoptionStage.class)
  void noStepLeadsWhereItIsAlready(AdoptionStage stage) {
    StateRuleException refusal =
        catchThrowableOfType(
            StateRuleException.class,
            () ->
                SampleAdoption.at(stage)
                    .move(AdoptionTransition.to(stage, "Lagi"), SampleAdoption.TODAY));
    assertThat(refusal.code()).isEqualTo("transition-not-allowed");
  }

  @Test
  void theStagesInBetweenAreNotAskedFor() {
    Adoption adoption = SampleAdoption.at(INTERESTED);

    assertThat(refusal(adoption, transition(AGREED, "{\"instrument\":\"HIBAH\"}"))).isEmpty();
    assertThat(adoption.content().visitId()).isNull();
  }

  @Test
  void anotherInstrumentTakesNothingOverFromTheOneBefore() {
    Adoption adoption = SampleAdoption.at(INTERESTED);
    adoption.move(
        transition(
            AGREED, "{\"instrument\":\"PKS\",\"instrumentNumber\":\"12\",\"reason\":\"tidak\"}"),
        SampleAdoption.TODAY);
    assertThat(adoption.content().instrumentReason()).isNull();
    adoption.move(AdoptionTransition.to(VISITED, "Batal"), SampleAdoption.TODAY);

    assertThat(refusal(adoption, transition(AGREED, "{\"instrument\":\"NONE\"}")))
        .containsExactly("reason");
    adoption.move(
        transition(AGREED, "{\"instrument\":\"NONE\",\"reason\":\"Lisan\"}"), SampleAdoption.TODAY);
    assertThat(adoption.content().instrumentNumber()).isNull();
    assertThat(adoption.content().instrumentReason()).isEqualTo("Lisan");
  }

  @ParameterizedTest
  @CsvSource({"VISITED", "AGREED", "ADAPTING", "PILOT", "LIVE", "STOPPED"})
  void whatTheStageRestsOnCannotBeTakenAway(AdoptionStage stage) {
    Adoption adoption = SampleAdoption.at(INTERESTED);
    adoption.move(SampleAdoption.complete(stage), SampleAdoption.TODAY);

    assertThatCode(() -> adoption.rewrite(adoption.content(), SampleAdoption.TODAY))
        .doesNotThrowAnyException();
    StateRuleException refusal =
        catchThrowableOfType(
            StateRuleException.class,
            () -> adoption.rewrite(AdoptionContent.empty(), SampleAdoption.TODAY));
    assertThat(refusal.code()).isEqualTo("stage-conditions");
    assertThat(refusal.errors()).isNotEmpty();
  }

  @Test
  void theSkippedStagesMayStayEmptyWhenTheRegionWritesOn() {
    Adoption adoption = SampleAdoption.at(PILOT);
    adoption.move(AdoptionTransition.to(ADAPTING, "Kembali"), SampleAdoption.TODAY);

    assertThatCode(() -> adoption.rewrite(AdoptionContent.empty(), SampleAdoption.TODAY))
        .doesNotThrowAnyException();
  }

  @Test
  void aStageBeginsOnTheDayThatIsTold() {
    Adoption adoption = SampleAdoption.at(INTERESTED);
    adoption.move(
        transition(LIVE, "{\"date\":\"2026-01-10\",\"result\":\"Baik\"}"), SampleAdoption.TODAY);

    assertThat(adoption.content().date()).hasToString("2026-01-10");
    assertThat(adoption.content().liveFrom()).hasToString("2026-01-10");
    assertThat(AdoptionProgress.of(adoption.view(), SampleAdoption.TODAY, 90).daysInStage())
        .isEqualTo(50);
  }

  private static AdoptionTransition transition(AdoptionStage to, String body) {
    String rest = body.substring(1);
    return Json.read(
        "{\"to\":\"" + to + "\"" + (rest.startsWith("}") ? rest : "," + rest),
        AdoptionTransition.class);
  }

  private static List<String> refusal(Adoption adoption, AdoptionTransition step) {
    try {
      adoption.move(step, SampleAdoption.TODAY);
      return List.of();
    } catch (StateRuleException e) {
      return e.errors().stream().map(FieldError::field).toList();
    }
  }

  @Test
  void theWayHasTheOrderOfTheContract() {
    assertThat(Arrays.asList(AdoptionStage.values()))
        .containsExactly(INTERESTED, VISITED, ASSESSED, AGREED, ADAPTING, PILOT, LIVE, STOPPED);
  }
}
