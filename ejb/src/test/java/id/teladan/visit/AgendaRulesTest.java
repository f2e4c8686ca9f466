package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.teladan.shared.InvalidInputException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaRulesTest {
  private static final LocalDate DAY = LocalDate.of(2018, 7, 13);

  @Test
  void sessionsMayTouch() {
    AgendaContent agenda =
        agenda(null, session(DAY, "10:00", "12:00"), session(DAY, "09:00", "10:00"));

    assertThatCode(() -> AgendaRules.check(agenda, DAY)).doesNotThrowAnyException();
    assertThat(agenda.sessions())
        .extracting(AgendaSession::start)
        .containsExactly("09:00", "10:00");
  }

  @Test
  void sessionsMayNotOverlap() {
    assertThat(
            faults(
                agenda(null, session(DAY, "09:00", "10:30"), session(DAY, "10:00", "11:00")), DAY))
        .containsExactly("sessions[1].start sessions-overlap");
  }

  @Test
  void theSameTimeOnAnotherDayIsNoOverlap() {
    AgendaContent agenda =
        agenda(
            DAY.plusDays(1),
            session(DAY, "09:00", "10:30"),
            session(DAY.plusDays(1), "09:00", "10:30"));

    assertThatCode(() -> AgendaRules.check(agenda, DAY)).doesNotThrowAnyException();
  }

  @Test
  void sessionsLieWithinTheVisit() {
    assertThat(faults(agenda(null, session(DAY.plusDays(1), "09:00", "10:00")), DAY))
        .containsExactly("sessions[0].day outside-of-visit");
    assertThat(faults(agenda(DAY.plusDays(2), session(DAY.minusDays(1), "09:00", "10:00")), DAY))
        .containsExactly("sessions[0].day outside-of-visit");
    assertThat(faults(agenda(null, session(DAY, "09:00", "10:00")), null))
        .containsExactly("sessions[0].day visit-has-no-day");
  }

  @Test
  void timesAndDaysAreInOrder() {
    assertThat(faults(agenda(null, session(DAY, "10:00", "10:00")), DAY))
        .containsExactly("sessions[0].end ends-before-start");
    assertThat(faults(agenda(DAY.minusDays(1)), DAY)).containsExactly("lastDay before-first-day");
    assertThat(faults(agenda(DAY), null)).containsExactly("lastDay before-first-day");
  }

  /** Dates are kept with four digits, and lists where they fit with their history. */
  @Test
  void whatCannotBeKeptIsRefused() {
    LocalDate far = LocalDate.of(12_000, 1, 1);
    Errand errand = new Errand("094", far, null, null);
    AgendaContent agenda = new AgendaContent(far, null, errand, null, null);
    List<VisitQuestion> many =
        Collections.nCopies(10, new VisitQuestion("a", "x".repeat(20_000), null, false));

    assertThat(faults(agenda, DAY))
        .containsExactly("date invalid-date", "errand.assignmentDate invalid-date");
    assertThat(faults(new AgendaContent(null, null, null, many, null), DAY))
        .containsExactly("questions too-long");
  }

  private static List<String> faults(AgendaContent agenda, LocalDate first) {
    return catchThrowableOfType(InvalidInputException.class, () -> AgendaRules.check(agenda, first))
        .errors()
        .stream()
        .map(e -> e.field() + " " + e.code())
        .toList();
  }

  private static AgendaContent agenda(LocalDate last, AgendaSession... sessions) {
    return new AgendaContent(null, last, null, null, List.of(sessions));
  }

  private static AgendaSession session(LocalDate day, String start, String end) {
    return new AgendaSession(day, start, end, "Smart city", null, null, null);
  }
}
