package id.teladan.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.visit.AgendaContent;
import id.teladan.visit.AgendaSession;
import id.teladan.visit.AgendaView;
import id.teladan.visit.Errand;
import id.teladan.visit.VisitContent;
import id.teladan.visit.VisitRights;
import id.teladan.visit.VisitStatus;
import id.teladan.visit.VisitView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextStepTest {
  private static final VisitRights COORDINATOR =
      new VisitRights(true, true, true, true, true, true, false, true, true, true);
  private static final VisitRights HOST =
      new VisitRights(false, false, false, false, false, false, true, true, false, true);

  /** Status, whether there are sessions, a surat tugas, notes, findings, follow-ups; published. */
  @ParameterizedTest
  @CsvSource({
    "PLANNED,   false, false, false, false, false, false, AGENDA",
    "PLANNED,   true,  false, false, false, false, false, ERRAND",
    "PLANNED,   true,  true,  false, false, false, false, START",
    "ONGOING,   true,  true,  false, false, false, false, ROOM",
    "ONGOING,   true,  true,  true,  false, false, false, FINISH",
    "DONE,      true,  true,  false, false, false, false, ROOM",
    "DONE,      true,  true,  true,  false, false, false, FINDING",
    "DONE,      true,  true,  true,  true,  false, false, FOLLOW_UP",
    "DONE,      true,  true,  true,  true,  true,  false, PUBLISH",
    "DONE,      true,  true,  true,  true,  true,  true,  ADOPT",
    "CANCELLED, true,  true,  true,  true,  true,  false, AGAIN"
  })
  void theVisitorsSideAlwaysHasOne(
      VisitStatus status,
      boolean sessions,
      boolean assigned,
      boolean notes,
      boolean findings,
      boolean followUps,
      boolean published,
      NextStep expected) {
    NextStep.Facts facts = new NextStep.Facts(notes, findings, followUps);

    assertThat(
            NextStep.of(visit(status, published), COORDINATOR, agenda(sessions, assigned), facts))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, false, HOST_AGENDA", "ONGOING, false, HOST_WAIT",
    "DONE, false, HOST_WAIT", "DONE, true, NONE"
  })
  void theHostHasItsOwn(VisitStatus status, boolean published, NextStep expected) {
    assertThat(
            NextStep.of(
                visit(status, published),
                HOST,
                agenda(false, false),
                new NextStep.Facts(true, false, false)))
        .isEqualTo(expected);
  }

  private static VisitView visit(VisitStatus status, boolean published) {
    VisitContent content =
        new VisitContent(
            "65",
            "31",
            null,
            null,
            "Kaltara ke DKI",
            null,
            status,
            published,
            null,
            null,
            null,
            null,
            null,
            null);
    return new VisitView(1, 1, null, Instant.EPOCH, null, List.of(), content);
  }

  private static AgendaView agenda(boolean sessions, boolean assigned) {
    LocalDate day = LocalDate.of(2018, 7, 13);
    List<AgendaSession> all =
        sessions
            ? List.of(new AgendaSession(day, "09:00", "10:00", "Smart city", null, null, null))
            : List.of();
    Errand errand = new Errand(assigned ? "094/1" : null, null, null, null);
    return new AgendaView(
        1, 1, Instant.EPOCH, List.of(), new AgendaContent(day, null, errand, null, all));
  }
}
