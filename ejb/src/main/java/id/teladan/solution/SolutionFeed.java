package id.teladan.solution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Solutions for the search index: all of them, whoever asks, as the rows are now. Only the index
 * feed calls this, and the index keeps who may read each.
 */
@Stateless
public class SolutionFeed {
  /** The kind under which solutions stand in the outbox. */
  public static final String KIND = "solution";

  @Inject private Solutions solutions;

  public List<SolutionView> views(Collection<Long> ids) {
    return solutions.views(ids);
  }

  /**
   * The solution of exactly this title, for data that names solutions instead of numbering them.
   */
  public Optional<Long> idOf(String title) {
    return solutions.idsByTitle(title).stream().findFirst();
  }

  /** The next ids in ascending order, for walking through all. */
  public List<Long> idsAfter(long id, int limit) {
    return solutions.idsAfter(id, limit);
  }
}
