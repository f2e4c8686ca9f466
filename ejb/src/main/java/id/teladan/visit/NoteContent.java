package id.teladan.visit;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What somebody notes down during or after a visit. Null is "not said".
 *
 * @param theme any words; need not be one of the visit's themes
 * @param text what was seen or heard
 * @param similarity what is alike at home
 * @param difference what is different at home
 * @param question what is still open
 * @param hostUnit the host's unit that showed it
 * @param session the part of the agenda in which it was taken, in any words
 * @param questionId the question of the visit that it answers
 * @param solutionId the solution of the catalogue that it is about
 * @param notedAt when it was taken, by the clock of the device
 */
public record NoteContent(
    @Size(max = Lengths.TEXT) String theme,
    @NotBlank @Size(max = Lengths.TEXT) String text,
    NoteKind kind,
    @Size(max = Lengths.TEXT) String similarity,
    @Size(max = Lengths.TEXT) String difference,
    @Size(max = Lengths.TEXT) String question,
    @Size(max = Lengths.TEXT) String hostUnit,
    @Size(max = Lengths.TITLE) String session,
    @Size(max = 64) String questionId,
    Long solutionId,
    Instant notedAt) {}
