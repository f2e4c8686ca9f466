package id.teladan.need;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.solution.SolutionPolicy;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Shows needs to everybody. */
@Stateless
public class NeedReading {
  @Inject private Needs needs;
  @Inject private SolutionReading solutions;
  @Inject private CurrentCaller caller;

  /** Changed lately first. */
  @Permitted(Action.READ_PUBLIC)
  public Page<NeedView> list(NeedFilter filter, PageRequest page) {
    return needs.list(filter, page);
  }

  /**
   * @throws NotFoundException when there is none
   */
  @Permitted(Action.READ_PUBLIC)
  public NeedView get(long id) {
    return needs.require(id).view();
  }

  /** The answers whose solution is still public, in the order in which they came. */
  @Permitted(Action.READ_PUBLIC)
  public List<NeedAnswerView> answers(long id) {
    needs.require(id);
    List<NeedAnswer> all = needs.answers(id);
    Map<Long, SolutionSummary> named =
        solutions.summaries(all.stream().map(NeedAnswer::solutionId).toList());
    return all.stream()
        .filter(a -> named.containsKey(a.solutionId()))
        .filter(a -> SolutionPolicy.isPublic(named.get(a.solutionId()).status()))
        .map(a -> a.view(named.get(a.solutionId())))
        .toList();
  }

  /** Whether the caller may change needs of that region. */
  @Permitted(Action.READ_PUBLIC)
  public boolean mayWrite(String regionCode) {
    return caller.get().may(Action.WRITE_NEED, regionCode);
  }
}
