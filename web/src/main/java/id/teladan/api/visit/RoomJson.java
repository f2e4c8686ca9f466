package id.teladan.api.visit;

import id.teladan.identity.Caller;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.PartialDate;
import id.teladan.solution.SolutionSummary;
import id.teladan.visit.VisitContent;
import id.teladan.visit.VisitView;
import java.util.List;
import java.util.Objects;

/**
 * All that a device needs of a visit to take notes without a network.
 *
 * @param themes by their names
 * @param hostUnits the host's units that are known
 * @param solutions the host's solutions, to say which one a note is about
 * @param questions those of the visit, to say which one a note answers
 * @param sessions of the agenda, as one line each
 * @param reader who reads this: what a device keeps belongs to this account alone
 */
public record RoomJson(
    long visitId,
    String title,
    String visitorName,
    String hostName,
    PartialDate date,
    String purpose,
    List<String> themes,
    List<String> hostUnits,
    List<Solution> solutions,
    List<Question> questions,
    List<String> sessions,
    Reader reader) {

  /** A solution to choose. */
  public record Solution(long id, String title) {}

  /** A question that the visit brings along. */
  public record Question(String id, String text) {}

  /** An account, by its number and the name that its team knows. */
  public record Reader(long account, String name) {}

  static RoomJson of(
      VisitView visit,
      RegionDirectory regions,
      List<SolutionSummary> solutions,
      RoomAgenda agenda,
      Caller caller) {
    VisitContent content = visit.content();
    return new RoomJson(
        visit.id(),
        content.title(),
        regions.name(content.visitorCode()),
        regions.name(content.hostCode()),
        content.date(),
        content.purpose(),
        content.themes(),
        content.themesWithUnits().stream()
            .map(VisitContent.ThemeUnit::hostUnit)
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        solutions.stream().map(s -> new Solution(s.id(), s.title())).toList(),
        agenda.questions(),
        agenda.sessions(),
        new Reader(caller.accountId(), caller.displayName()));
  }
}
