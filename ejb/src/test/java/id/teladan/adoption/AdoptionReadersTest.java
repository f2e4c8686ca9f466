package id.teladan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.identity.Caller;
import id.teladan.identity.Grant;
import id.teladan.identity.Role;
import id.teladan.shared.Json;
import id.teladan.solution.SolutionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads, changes and confirms, and that nothing of a region's own reaches anybody else. */
class AdoptionReadersTest {
  private static final String SECRET = "RAHASIA";
  private static final Caller VISITOR = Caller.visitor();
  private static final Caller KALTARA = of(Role.COORDINATOR, "65");
  private static final Caller OFFICIAL = of(Role.OFFICIAL, "65");
  private static final Caller DKI = of(Role.COORDINATOR, "31");
  private static final Caller DKI_CONTRIBUTOR = of(Role.CONTRIBUTOR, "31");
  private static final Caller DKI_OFFICIAL = of(Role.OFFICIAL, "31");
  private static final Caller NATIONAL = of(Role.NATIONAL_COORDINATOR, null);
  private static final Caller CURATOR = of(Role.CURATOR, null);
  private static final Origin OF_DKI = origin("31", SolutionStatus.PUBLISHED);

  @Test
  void everybodyElseReadsNothingOfWhatBelongsToTheRegion() {
    for (Caller other : List.of(VISITOR, DKI_OFFICIAL, CURATOR)) {
      AdoptionView read = full().readBy(other);

      assertThat(Json.write(read)).doesNotContain(SECRET);
      assertThat(read.detailed()).isFalse();
      assertThat(read.stopReason()).isNull();
      assertThat(read.followUpId()).isNull();
      assertThat(read.content().tasks()).isEmpty();
      assertThat(read.content().changed()).isEmpty();
      assertThat(read.content().parts()).isEmpty();
      assertThat(read.progress().lateTasks()).isZero();
      assertThat(read.progress().nextTask()).isNull();
      assertThat(read.content().resultSolutionId()).isNull();
      assertThat(read.stage()).isEqualTo(AdoptionStage.STOPPED);
      assertThat(read.content().instrument()).isNotNull();
      assertThat(read.content().date()).isNotNull();
      assertThat(read.proof().state()).isEqualTo(ProofState.DISPUTED);
    }
  }

  @Test
  void theOwnerOfTheSolutionReadsWhatItSaidItselfAndNothingElse() {
    for (Caller owner : List.of(DKI, DKI_CONTRIBUTOR)) {
      AdoptionView read = full().readBy(owner);

      assertThat(read.proof().remark()).isEqualTo(SECRET + " bukti");
      assertThat(Json.write(read).replace(SECRET + " bukti", "").replace(SECRET + " oleh", ""))
          .doesNotContain(SECRET);
    }
  }

  @Test
  void theRegionAndTheNationalCoordinatorReadEverything() {
    for (Caller reader : List.of(KALTARA, OFFICIAL, NATIONAL)) {
      assertThat(full().readBy(reader)).isEqualTo(full());
    }
  }

  @Test
  void whatIsDifferentIsOpenWhereTheRegionSharesIt() {
    AdoptionContent shared =
        Json.read(
            "{\"changed\":[{\"what\":\"Bahasa\"}],\"tasks\":[{\"title\":\"T\"}],"
                + "\"changesShared\":true}",
            AdoptionContent.class);

    assertThat(shared.forPublic(null).changed()).hasSize(1);
    assertThat(shared.forPublic(null).tasks()).isEmpty();
  }

  @Test
  void stepsAreOpenWithoutWhoAndWhy() {
    MoveView step =
        new MoveView(null, AdoptionStage.ASSESSED, Instant.EPOCH, SECRET, null, SECRET, SECRET);

    assertThat(Json.write(step.forPublic())).contains("ASSESSED").doesNotContain(SECRET);
  }

  @Test
  void anAdoptionOfAWithdrawnSolutionIsLeftToItsRegion() {
    Origin archived = origin("31", SolutionStatus.ARCHIVED);

    assertThat(AdoptionPolicy.mayRead(VISITOR, OF_DKI, "65")).isTrue();
    assertThat(AdoptionPolicy.mayRead(VISITOR, archived, "65")).isFalse();
    assertThat(AdoptionPolicy.mayRead(of(Role.OFFICIAL, "32"), archived, "65")).isFalse();
    assertThat(AdoptionPolicy.mayRead(OFFICIAL, archived, "65")).isTrue();
    assertThat(AdoptionPolicy.mayRead(NATIONAL, archived, "65")).isTrue();
    assertThat(AdoptionPolicy.mayRead(DKI_OFFICIAL, archived, "65")).isTrue();
  }

  @Test
  void onlyTheCoordinatorOfTheRegionChangesIt() {
    assertThat(AdoptionPolicy.mayEdit(KALTARA, "65")).isTrue();
    for (Caller other : List.of(VISITOR, OFFICIAL, DKI, DKI_CONTRIBUTOR, NATIONAL, CURATOR)) {
      assertThat(AdoptionPolicy.mayEdit(other, "65")).isFalse();
    }
  }

  @Test
  void onlyTheOwnerOfTheSolutionConfirms() {
    assertThat(AdoptionPolicy.mayConfirm(DKI, OF_DKI)).isTrue();
    assertThat(AdoptionPolicy.mayConfirm(DKI_CONTRIBUTOR, OF_DKI)).isTrue();
    for (Caller other : List.of(VISITOR, OFFICIAL, KALTARA, DKI_OFFICIAL, NATIONAL, CURATOR)) {
      assertThat(AdoptionPolicy.mayConfirm(other, OF_DKI)).isFalse();
    }
    Origin national = origin("ID", SolutionStatus.PUBLISHED);
    for (Caller other : List.of(DKI, KALTARA, NATIONAL, CURATOR)) {
      assertThat(AdoptionPolicy.mayConfirm(other, national)).isFalse();
    }
  }

  @Test
  void aConfirmationEndsAfterItsLastDay() {
    LocalDate last = LocalDate.of(2026, 6, 30);
    Proof proof =
        new Proof(ProofState.CONFIRMED, AdoptionStage.LIVE, Instant.EPOCH, "DKI", null, last);

    assertThat(proof.on(last).state()).isEqualTo(ProofState.CONFIRMED);
    assertThat(proof.on(last.plusDays(1)).state()).isEqualTo(ProofState.EXPIRED);
  }

  private static AdoptionView full() {
    AdoptionContent content =
        Json.read(
            """
            {"ownerUnit":"# unit","instrument":"NONE","instrumentReason":"# mengapa",
             "instrumentNumber":"# nomor","instrumentDate":"2026-01","instrumentParties":"# pihak",
             "date":"2026-02","resultSolutionId":99,"remark":"# catatan",
             "parts":[{"part":"# bagian","decision":"AS_IS","note":"# nota"}],
             "changed":[{"what":"# apa","why":"# sebab"}],
             "tasks":[{"title":"# tugas","agency":"# dinas","due":"2026-01","done":false}],
             "visitId":7,"pilotWhere":"# tempat","pilotFrom":"2026-01","liveFrom":"2026-02",
             "pilotResult":"# hasil","noPilotReason":"# tanpa","reusable":"# pakai",
             "facilitator":"# fasilitator","people":"# orang","blocker":"# hambatan",
             "effect":{"seen":"NONE","note":"# dampak","indicators":[{"name":"# ukuran","values":[{"on":"2026","value":1}]}]},"risks":"# risiko",
             "budget":{"amountIdr":5,"source":"# APBD"},"changesShared":false}
            """
                .replace("#", SECRET),
            AdoptionContent.class);
    return new AdoptionView(
        1,
        2,
        50,
        OF_DKI,
        null,
        "65",
        AdoptionStage.STOPPED,
        Instant.EPOCH,
        StopReason.BUDGET,
        new Proof(
            ProofState.DISPUTED,
            AdoptionStage.LIVE,
            Instant.EPOCH,
            SECRET + " oleh",
            SECRET + " bukti",
            null),
        null,
        null,
        8L,
        Instant.EPOCH,
        new AdoptionProgress(3L, 1, true, true, content.tasks().get(0), null),
        true,
        content);
  }

  private static Origin origin(String region, SolutionStatus status) {
    return new Origin(50, "JAKI", "jaki", region, null, "2.16", status);
  }

  private static Caller of(Role role, String region) {
    return new Caller(
        9L,
        role.name(),
        role.name(),
        region,
        List.of(
            new Grant(Role.VISITOR, null),
            new Grant(Role.OFFICIAL, region),
            new Grant(role, region)));
  }
}
