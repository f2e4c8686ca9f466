package id.teladan.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The agenda of a visit as the caller may read it.
 *
 * @param version hand it back with the change
 * @param togetherWith regions that are received at the same time; neither reads the other's papers
 */
public record AgendaView(
    long visitId,
    int version,
    Instant updatedAt,
    List<String> togetherWith,
    AgendaContent content) {

  public AgendaView {
    togetherWith = List.copyOf(togetherWith);
  }

  /** What the host may read: not the visitor's papers. */
  AgendaView forHost() {
    AgendaContent c = content;
    return new AgendaView(
        visitId,
        version,
        updatedAt,
        togetherWith,
        new AgendaContent(c.date(), c.lastDay(), null, c.questions(), c.sessions()));
  }

  /** One day of the agenda. */
  public record Day(LocalDate date, List<AgendaSession> sessions) {

    public LocalDate getDate() {
      return date;
    }

    public List<AgendaSession> getSessions() {
      return sessions;
    }
  }

  public List<Day> getDays() {
    return content.sessions().stream()
        .collect(Collectors.groupingBy(AgendaSession::day, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(e -> new Day(e.getKey(), e.getValue()))
        .toList();
  }

  public int getVersion() {
    return version;
  }

  public List<AgendaSession> getSessions() {
    return content.sessions();
  }

  public List<VisitQuestion> getQuestions() {
    return content.questions();
  }

  public Errand getErrand() {
    return content.errand();
  }

  public LocalDate getLastDay() {
    return content.lastDay();
  }

  public List<String> getTogetherWith() {
    return togetherWith;
  }
}
