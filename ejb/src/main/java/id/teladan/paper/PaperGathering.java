package id.teladan.paper;

import id.teladan.visit.AgendaContent;
import id.teladan.visit.AgendaReading;
import id.teladan.visit.Errand;
import id.teladan.visit.FindingView;
import id.teladan.visit.NoteReading;
import id.teladan.visit.OfficialPaper;
import id.teladan.visit.ProgressReading;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Gathers what papers are made of, as far as the reader may see it, and makes them. */
@ApplicationScoped
public class PaperGathering {
  @Inject private VisitReading visits;
  @Inject private NoteReading notes;
  @Inject private ProgressReading progress;
  @Inject private AgendaReading agendas;
  @Inject private PaperNames names;

  OfficialPaper paper(long visitId, PaperForm form) {
    PaperMaterial material = material(visitId);
    return switch (form) {
      case REPORT -> new TripReport(material).paper();
      case SHORT_REPORT -> new ShortReport(material).paper();
      case PLAN -> new PlanPaper(material).paper();
      case QUESTIONS -> new QuestionPaper(material).paper();
    };
  }

  /** The last day for the report; null without a deadline or a date. */
  LocalDate due(long visitId) {
    VisitView visit = visits.get(visitId);
    Integer days = names.letterhead(visit.getVisitorCode()).content().reportDays();
    LocalDate lastDay = agendas.get(visitId).content().lastDay();
    if (days == null || visit.getDate() == null) {
      return null;
    }
    return (lastDay == null ? visit.getDate().latest() : lastDay).plusDays(days);
  }

  private PaperMaterial material(long visitId) {
    VisitView visit = visits.get(visitId);
    List<FindingView> findings = visits.findings(visitId);
    return new PaperMaterial(
        visit,
        findings,
        visits.followUps(visitId),
        progress.of(visitId),
        visits.rights(visitId).notes() ? notes.all(visitId) : List.of(),
        course(visitId),
        names.of(visit, findings),
        names.letterhead(visit.getVisitorCode()));
  }

  /** {@code 09.30}, as papers write it. */
  private static String time(Object clock) {
    return String.valueOf(clock).replace(':', '.');
  }

  private VisitCourseFacts course(long visitId) {
    AgendaContent agenda = agendas.get(visitId).content();
    Errand errand = agenda.errand();
    return new VisitCourseFacts(
        errand == null ? null : errand.assignmentNumber(),
        errand == null ? null : errand.assignmentDate(),
        errand == null ? null : errand.budgetSource(),
        agenda.lastDay(),
        agenda.questions().stream()
            .map(q -> new VisitCourseFacts.Question(q.text(), q.answer()))
            .toList(),
        agenda.sessions().stream()
            .map(
                s ->
                    new VisitCourseFacts.Session(
                        s.day(),
                        time(s.start()) + "–" + time(s.end()),
                        s.title(),
                        s.place(),
                        s.people()))
            .toList());
  }
}
