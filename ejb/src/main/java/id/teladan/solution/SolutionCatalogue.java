package id.teladan.solution;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/** The addresses of all that is published, by number, for whoever walks through it. */
@Stateless
public class SolutionCatalogue {
  @Inject private Solutions solutions;

  /** The highest number that a solution has; 0 when there is none. */
  @Permitted(Action.READ_PUBLIC)
  public long lastId() {
    return solutions.lastId();
  }

  /** The published ones whose number is above the first and not above the last, in order. */
  @Permitted(Action.READ_PUBLIC)
  public List<Entry> published(long after, long last, int limit) {
    return solutions.published(after, last, limit);
  }

  /**
   * Where a solution is read.
   *
   * @param slug the readable end of its address
   */
  public record Entry(long id, String slug, OffsetDateTime updatedAt) {

    /** The address of its page, below the application's root. */
    public String url() {
      return SolutionView.url(id, slug);
    }
  }
}
