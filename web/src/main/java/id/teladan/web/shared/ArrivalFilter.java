package id.teladan.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
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

  /** Request attribute with the {@link Address} that was asked for. */
  static final String ADDRESS = "teladan.address";

  /** Request attribute with the number of the request. */
  static final String REQUEST_ID = "teladan.requestId";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getAttribute(REQUEST_ID) == null) {
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
    }
  }
}
