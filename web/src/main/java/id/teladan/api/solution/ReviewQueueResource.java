package id.teladan.api.solution;

import id.teladan.api.shared.Answers;
import id.teladan.api.shared.ListOf;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.solution.ReviewEditing;
import id.teladan.solution.ReviewItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The solutions that wait for a curator. */
@Path("/solution-reviews")
@RequestScoped
public class ReviewQueueResource {
  @Inject private ReviewEditing review;

  @GET
  @Permitted(Action.REVIEW_SOLUTION)
  @Operation(summary = "What waits for a curator, longest first")
  @ListOf(Waiting.class)
  public Response queue() {
    List<Waiting> items = review.queue().stream().map(Waiting::of).toList();
    return Answers.page(new Page<>(items, items.size(), 1, Math.max(1, items.size())));
  }

  /**
   * A solution that waits.
   *
   * @param since when it was submitted
   * @param days full days it has waited
   * @param again whether it was returned before
   */
  public record Waiting(
      long id,
      String url,
      String title,
      String regionCode,
      Instant since,
      long days,
      boolean again) {

    static Waiting of(ReviewItem item) {
      return new Waiting(
          item.solution().id(),
          item.solution().url(),
          item.solution().title(),
          item.solution().regionCode(),
          item.since(),
          item.days(),
          item.again());
    }
  }
}
