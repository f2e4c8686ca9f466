package id.teladan.visit;

import id.teladan.region.RegionDirectory;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Validation;
import id.teladan.solution.SolutionReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the contents of a visit must keep to, whoever writes them. */
@ApplicationScoped
public class VisitRules {
  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  @Inject private Validation validation;
  @Inject private RegionDirectory regions;
  @Inject private SolutionReading solutions;
  @Inject private VisitParts parts;

  /** The content with its title, made up where none was given. */
  VisitContent checked(VisitContent content) {
    validation.check(content);
    regions.require("visitorCode", content.visitorCode());
    regions.require("hostCode", content.hostCode());
    if (content.visitorCode().equals(content.hostCode())) {
      throw new InvalidInputException(FieldError.of("hostCode", "same-as-visitor"));
    }
    boolean titled = content.title() != null && !content.title().isBlank();
    return titled ? content : content.titled(title(content));
  }

  private String title(VisitContent content) {
    String from = regions.label(content.visitorCode());
    String to = regions.label(content.hostCode());
    return from
        + " ke "
        + to
        + (content.date() == null ? "" : ", " + IndonesianDates.of(content.date()));
  }

  /**
   * @param knownSolution the solution that the note had before; null for a new one
   */
  void check(NoteContent content, Long knownSolution) {
    validation.check(content);
    requireSolution(content.solutionId(), knownSolution);
  }

  void check(FindingContent content, long visitId, FindingContent before) {
    validation.check(content);
    requireSolution(content.solutionId(), before == null ? null : before.solutionId());
    for (int i = 0; i < content.noteIds().size(); i++) {
      String noteId = content.noteIds().get(i);
      if (parts.note(visitId, noteId).isEmpty()) {
        throw new InvalidInputException(
            FieldError.of("noteIds[" + i + "]", "unknown-note", noteId));
      }
    }
  }

  void check(VisitTransition step) {
    validation.check(step);
  }

  void check(HostComment comment) {
    validation.check(comment);
  }

  /** The content; a new one is completed from its finding. */
  FollowUpContent checked(FollowUpContent content, long visitId, FollowUpContent before) {
    validation.check(content);
    requireSolution(content.solutionId(), before == null ? null : before.solutionId());
    Long ofFinding = content.findingId() == null ? null : solutionOf(visitId, content.findingId());
    FollowUpContent complete =
        before == null && content.status() == null ? content.at(FollowUpStatus.PLANNED) : content;
    return before == null && content.solutionId() == null ? complete.about(ofFinding) : complete;
  }

  private Long solutionOf(long visitId, long findingId) {
    try {
      return parts.finding(visitId, findingId).view().content().solutionId();
    } catch (NotFoundException e) {
      throw new InvalidInputException(FieldError.of("findingId", "unknown-finding", findingId));
    }
  }

  /** The id that a device gave a note, in one spelling; a new one where it gave none. */
  static String noteId(String given) {
    if (given == null) {
      return UUID.randomUUID().toString();
    }
    String id = given.strip().toLowerCase(Locale.ROOT);
    if (!UUID_SHAPE.matcher(id).matches()) {
      throw new InvalidInputException(FieldError.of("id", "not-a-uuid", given));
    }
    return id;
  }

  private void requireSolution(Long id, Long known) {
    if (id != null && !Objects.equals(id, known) && solutions.summary(id).isEmpty()) {
      throw new InvalidInputException(FieldError.of("solutionId", "unknown-solution", id));
    }
  }
}
