package id.teladan.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What people write about the course of a visit; lists are never null.
 *
 * @param date the first day; left out, that of the visit stays
 * @param lastDay for a visit of several days
 * @param errand null for whoever may not read it; a host's is ignored
 * @param sessions in the order of their times
 */
public record AgendaContent(
    java.time.LocalDate date,
    java.time.LocalDate lastDay,
    @Valid Errand errand,
    @Size(max = 100) List<@Valid VisitQuestion> questions,
    @Size(max = 100) List<@Valid AgendaSession> sessions) {
  private static final Comparator<AgendaSession> BY_TIME =
      Comparator.comparing(AgendaSession::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(AgendaSession::start, Comparator.nullsLast(Comparator.naturalOrder()));

  public AgendaContent {
    questions = without(questions);
    sessions = without(sessions).stream().sorted(BY_TIME).toList();
  }

  private static <T> List<T> without(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
