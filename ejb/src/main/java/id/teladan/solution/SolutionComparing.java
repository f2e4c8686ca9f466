package id.teladan.solution;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Puts solutions side by side. */
@Stateless
public class SolutionComparing {
  private static final int FEWEST = 2;
  private static final int MOST = 4;

  @Inject private SolutionReading reading;

  /**
   * @throws InvalidInputException when there are not two to four different ids
   * @throws NotFoundException when the caller may not read one of them
   */
  @Permitted(Action.READ_PUBLIC)
  public SolutionComparison compare(List<Long> ids) {
    List<Long> wanted = ids.stream().distinct().toList();
    if (wanted.size() < FEWEST || wanted.size() > MOST) {
      throw new InvalidInputException(FieldError.of("id", "two-to-four"));
    }
    Map<Long, SolutionView> found = reading.views(wanted);
    for (Long id : wanted) {
      if (!found.containsKey(id)) {
        throw new NotFoundException("solution", id);
      }
    }
    return SolutionComparison.of(wanted.stream().map(found::get).toList());
  }
}
