package id.teladan.web.solution;

import id.teladan.solution.ReviewEditing;
import id.teladan.solution.ReviewItem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /review}: what waits for a curator, longest first. */
@Named
@RequestScoped
public class ReviewPage {
  @Inject private ReviewEditing review;

  private List<ReviewItem> queue;

  @PostConstruct
  void read() {
    queue = review.queue();
  }

  public List<ReviewItem> getQueue() {
    return queue;
  }
}
