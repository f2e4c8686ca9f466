package id.teladan.api.visit;

import id.teladan.visit.NoteContent;
import id.teladan.visit.NoteKind;
import id.teladan.visit.NoteView;
import java.time.Instant;

/**
 * A note as REST shows it to its team.
 *
 * @param id the UUID that the device gave it
 * @param author read-only, the name of who took it
 * @param notedAt when it was taken, by the clock of the device
 * @param createdAt read-only, when it arrived
 */
public record NoteJson(
    String id,
    long visitId,
    String theme,
    String text,
    NoteKind kind,
    String similarity,
    String difference,
    String question,
    String hostUnit,
    Long solutionId,
    Instant notedAt,
    String author,
    Instant createdAt,
    Instant updatedAt,
    int version) {

  static NoteJson of(NoteView note) {
    NoteContent content = note.content();
    return new NoteJson(
        note.id(),
        note.visitId(),
        content.theme(),
        content.text(),
        content.kind(),
        content.similarity(),
        content.difference(),
        content.question(),
        content.hostUnit(),
        content.solutionId(),
        content.notedAt(),
        note.author(),
        note.createdAt(),
        note.updatedAt(),
        note.version());
  }
}
