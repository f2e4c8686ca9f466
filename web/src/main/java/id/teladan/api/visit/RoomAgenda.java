package id.teladan.api.visit;

import id.teladan.visit.AgendaContent;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What a device knows of the course of a visit without a network. */
record RoomAgenda(List<RoomJson.Question> questions, List<String> sessions) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M", Locale.ROOT);

  static RoomAgenda of(AgendaContent agenda) {
    return new RoomAgenda(
        agenda.questions().stream().map(q -> new RoomJson.Question(q.id(), q.text())).toList(),
        agenda.sessions().stream()
            .map(s -> DAY.format(s.day()) + " " + s.start() + " " + s.title())
            .distinct()
            .toList());
  }
}
