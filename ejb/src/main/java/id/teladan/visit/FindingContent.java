package id.teladan.visit;

import id.teladan.shared.Lengths;
import id.teladan.shared.PrivateContact;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a team concludes from its notes. Null is "not said"; a list is never null.
 *
 * @param text what works there
 * @param why why it works there
 * @param preconditions what it needs
 * @param difference how home differs
 * @param risks what may go wrong at home
 * @param difficulties what was hard there
 * @param costs what it costs, and how many people it takes
 * @param fit how well it fits home, factor by factor
 * @param recommendation what the team advises
 * @param solutionId the solution of the catalogue that it is about
 * @param noteIds the notes it was made from
 * @param internal kept from the public when the visit is published
 * @param sharedWithHost shown to the host, who may comment on it
 */
public record FindingContent(
    @NotBlank @Size(max = Lengths.TITLE) @PrivateContact.NoNumber String title,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String text,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String why,
    @Size(max = Lengths.TEXT) String preconditions,
    @Size(max = Lengths.TEXT) String difference,
    @Size(max = Lengths.TEXT) String risks,
    @Size(max = Lengths.TEXT) String difficulties,
    @Size(max = Lengths.TEXT) String costs,
    @Size(max = Lengths.TEXT) String fit,
    @Size(max = Lengths.TEXT) @PrivateContact.NoNumber String recommendation,
    Long solutionId,
    List<String> noteIds,
    Boolean internal,
    Boolean sharedWithHost) {

  public FindingContent {
    noteIds =
        noteIds == null
            ? List.of()
            : noteIds.stream()
                .filter(Objects::nonNull)
                .map(id -> id.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    internal = Boolean.TRUE.equals(internal);
    sharedWithHost = Boolean.TRUE.equals(sharedWithHost);
  }

  /** Without the notes behind it and without what is settled between the two regions. */
  FindingContent forOutsiders() {
    return withoutNotes(null);
  }

  FindingContent forHost() {
    return withoutNotes(sharedWithHost);
  }

  private FindingContent withoutNotes(Boolean shared) {
    return with(solutionId, List.of(), shared);
  }

  FindingContent about(Long solution) {
    return with(solution, noteIds, sharedWithHost);
  }

  FindingContent shared() {
    return with(solutionId, noteIds, true);
  }

  private FindingContent with(Long solution, List<String> notes, Boolean shared) {
    return new FindingContent(
        title,
        text,
        why,
        preconditions,
        difference,
        risks,
        difficulties,
        costs,
        fit,
        recommendation,
        solution,
        notes,
        internal,
        shared);
  }
}
