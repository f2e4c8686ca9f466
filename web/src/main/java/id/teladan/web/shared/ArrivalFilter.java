package id.teladan.web.shared;

import id.teladan.metrics.Metrics;
import id.teladan.monitoring.SlowRequest;
import id.teladan.monitoring.SlowRequests;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives each request a number and remembers the address that was asked for, since forwards to views
 * and error pages hide it. The number stands in the answer's {@code X-Request-Id} and on error
 * pages and in the log beside the failure, so that somebody who reports one can be helped.
 */
public class ArrivalFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final Logger LOG = Logger.getLogger(ArrivalFilter.class.getName());

  private static final int LONGEST_PATH = 200;
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  @Inject private transient Metrics metrics;
  @Inject private transient SlowRequests slow;

  /** Request attribute with the {@link Address} that was asked for. */
  static final String ADDRESS = "teladan.address";

  /** Request attribute with the number of the request. */
  static final String REQUEST_ID = "teladan.requestId";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean first = request.getAttribute(REQUEST_ID) == null;
    long began = System.nanoTime();
    if (first) {
      String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()).substring(4);
      request.setAttribute(REQUEST_ID, id);
      request.setAttribute(
          ADDRESS, Address.parse(request.getRequestURI(), request.getQueryString()));
      response.setHeader("X-Request-Id", id);
    }
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException failure) {
      // The container shows a page and logs nothing when a filter fails.
      LOG.log(
          Level.SEVERE, failure, () -> "Request " + request.getAttribute(REQUEST_ID) + " failed");
      throw failure;
    } finally {
      if (first) {
        answered(request, response.getStatus(), Duration.ofNanos(System.nanoTime() - began));
      }
    }
  }

  private void answered(HttpServletRequest request, int status, Duration taken) {
    String path = request.getRequestURI();
    String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
    metrics.answered(Paths.part(path), method, status, taken);
    slow.answered(
        new SlowRequest(
            Instant.now(),
            String.valueOf(request.getAttribute(REQUEST_ID)),
            method,
            Paths.told(path.substring(0, Math.min(LONGEST_PATH, path.length()))),
            status,
            taken.toMillis()));
  }
}
