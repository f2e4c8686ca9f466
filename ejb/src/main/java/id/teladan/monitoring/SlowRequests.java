package id.teladan.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The last requests that took longer than {@code TELADAN_SLOW_MILLIS}, 2,000 unless set; each is in
 * the log too. Statements are no place to look: the server cannot log slow ones of such a source.
 */
@ApplicationScoped
public class SlowRequests {
  private static final Logger LOG = Logger.getLogger(SlowRequests.class.getName());
  private static final int KEPT = 50;

  @Inject
  @ConfigProperty(name = "teladan.slow.millis", defaultValue = "2000")
  private long limit;

  private final Deque<SlowRequest> latest = new ArrayDeque<>();

  /** Keeps the request if it was slow. */
  public void answered(SlowRequest request) {
    if (request.millis() < limit) {
      return;
    }
    LOG.log(
        Level.WARNING,
        "Request {0} took {1} ms: {2} {3} {4}",
        new Object[] {
          request.number(),
          Long.toString(request.millis()),
          request.method(),
          request.path(),
          request.status()
        });
    synchronized (latest) {
      latest.addFirst(request);
      if (latest.size() > KEPT) {
        latest.removeLast();
      }
    }
  }

  /** The latest first. */
  List<SlowRequest> latest() {
    synchronized (latest) {
      return List.copyOf(latest);
    }
  }
}
