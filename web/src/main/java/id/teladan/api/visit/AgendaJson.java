package id.teladan.api.visit;

import id.teladan.visit.AgendaContent;
import id.teladan.visit.AgendaSession;
import id.teladan.visit.AgendaView;
import id.teladan.visit.Errand;
import id.teladan.visit.VisitQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The agenda of a visit.
 *
 * @param errand null for the host
 * @param togetherWith read-only, codes of regions that are received at the same time
 */
public record AgendaJson(
    LocalDate date,
    LocalDate lastDay,
    Errand errand,
    List<VisitQuestion> questions,
    List<AgendaSession> sessions,
    List<String> togetherWith,
    Instant updatedAt,
    int version) {

  static AgendaJson of(AgendaView view) {
    AgendaContent content = view.content();
    return new AgendaJson(
        content.date(),
        content.lastDay(),
        content.errand(),
        content.questions(),
        content.sessions(),
        view.togetherWith(),
        view.updatedAt(),
        view.version());
  }
}
