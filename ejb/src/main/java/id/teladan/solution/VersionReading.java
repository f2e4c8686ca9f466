package id.teladan.solution;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Json;
import id.teladan.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Earlier versions of a solution, as far as the caller may read them. */
@Stateless
public class VersionReading {
  @Inject private SolutionReading reading;

  /**
   * @throws NotFoundException when there is no such version that the caller may read
   */
  @Permitted(Action.READ_PUBLIC)
  public RevisionView get(long id, int version) {
    return reading.history(id).stream()
        .filter(revision -> revision.version() == version)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("version", version));
  }

  /** What a version said. */
  @Permitted(Action.READ_PUBLIC)
  public SolutionContent content(long id, int version) {
    return Json.read(get(id, version).content(), SolutionContent.class);
  }

  /** Field by field, what became of one version in another. */
  @Permitted(Action.READ_PUBLIC)
  public List<FieldChange> changes(long id, int from, int to) {
    return SolutionChanges.between(content(id, from), content(id, to));
  }
}
