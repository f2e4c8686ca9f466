package id.teladan.solution;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.Slug;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes in many solutions in the transaction of whoever brings them: an import. Its questions never
 * throw for a bad row, because a refusal would undo the good rows beside it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SolutionIntake {
  @Inject private Solutions solutions;
  @Inject private SolutionEditing editing;
  @Inject private SolutionRecord record;
  @Inject private CurrentCaller caller;

  /**
   * A solution by its title.
   *
   * @param regionCode whose it is
   */
  public record Entitled(Long id, String regionCode, String title) {}

  /** Whatever is in the catalogue under titles that read like these, whoever may see it. */
  @Permitted(Action.IMPORT_SOLUTION)
  public List<Entitled> entitled(Collection<String> titles) {
    return solutions.entitled(titles.stream().map(Slug::of).collect(Collectors.toSet()));
  }

  /** The solution that the caller may change; empty when there is none, or none for them. */
  @Permitted(Action.IMPORT_SOLUTION)
  public Optional<SolutionView> changeable(long id) {
    return solutions.views(List.of(id)).stream()
        .filter(s -> SolutionPolicy.mayEdit(caller.get(), s.content().regionCode()))
        .findFirst();
  }

  /**
   * Enters a solution whose content was checked.
   *
   * @param publish at once, which only a curator may
   */
  @Permitted(Action.IMPORT_SOLUTION)
  public SolutionView enter(SolutionContent content, boolean publish) {
    if (!publish) {
      return editing.create(content);
    }
    caller.require(Action.REVIEW_SOLUTION, content.regionCode());
    Solution solution = new Solution(content, caller.get().accountId());
    solution.moveTo(SolutionStatus.PUBLISHED);
    solutions.add(solution);
    return record.created(solution.view());
  }

  /** Replaces the content of a solution as it was just read. */
  @Permitted(Action.IMPORT_SOLUTION)
  public SolutionView replace(SolutionView current, SolutionContent content) {
    return editing.update(current.id(), current.version(), content);
  }
}
