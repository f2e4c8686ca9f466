package id.teladan.api.visit;

import id.teladan.visit.NoteContent;
import id.teladan.visit.NoteKind;
import id.teladan.visit.NotePhoto;
import id.teladan.visit.NoteView;
import java.time.Instant;
import java.util.List;

/**
 * A note as REST shows it to its team.
 *
 * @param id the UUID that the device gave it
 * @param author read-only, the name of who took it
 * @param notedAt when it was taken, by the clock of the device
 * @param session the part of the agenda in which it was taken, in any words
 * @param questionId the question of the visit that it answers
 * @param photos read-only; empty in the answer to a write
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
    String session,
    String questionId,
    Long solutionId,
    Instant notedAt,
    String author,
    Instant createdAt,
    Instant updatedAt,
    List<NotePhoto> photos,
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
        content.session(),
        content.questionId(),
        content.solutionId(),
        content.notedAt(),
        note.author(),
        note.createdAt(),
        note.updatedAt(),
        note.photos(),
        note.version());
  }
}
