package id.teladan.visit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Notes with the names of their authors, which are read at once. */
final class NoteViews {

  private NoteViews() {}

  static List<NoteView> of(List<VisitNote> notes, VisitTeam team) {
    List<Long> authors =
        notes.stream().map(VisitNote::author).filter(Objects::nonNull).distinct().toList();
    Map<Long, String> names =
        team.members(authors).stream()
            .collect(Collectors.toMap(TeamMember::accountId, TeamMember::displayName));
    return notes.stream().map(note -> note.view(names.get(note.author()))).toList();
  }
}
