package id.teladan.api.visit;

import id.teladan.visit.NoteContent;
import id.teladan.visit.NoteKind;
import java.time.Instant;

/**
 * A note on its way in.
 *
 * @param id a UUID made by the device; the same one again changes nothing. May be left out
 */
public record NewNote(
    String id,
    String theme,
    String text,
    NoteKind kind,
    String similarity,
    String difference,
    String question,
    String hostUnit,
    String session,
    String questionId,
    Long solutionId,
    Instant notedAt) {

  NoteContent content() {
    return new NoteContent(
        theme,
        text,
        kind,
        similarity,
        difference,
        question,
        hostUnit,
        session,
        questionId,
        solutionId,
        notedAt);
  }
}
