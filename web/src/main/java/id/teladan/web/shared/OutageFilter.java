package id.teladan.web.shared;

import id.teladan.api.shared.ServletProblem;
import id.teladan.schema.DatabaseFailure;
import id.teladan.schema.DatabaseState;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people get while the database does not answer: search and solutions out of the index, an
 * honest 503 for the rest, and for whoever sent a form a page that holds all they typed and sends
 * it again.
 */
public class OutageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Request attribute with the {@link KeptField}s of a form that was not saved. */
  static final String KEPT = "teladan.kept";

  /** In seconds; the database is looked at every two. */
  private static final String RETRY_AFTER = "5";

  private static final String PAGE = "/WEB-INF/errorpages/503.xhtml";
  private static final String FROM_INDEX = "/WEB-INF/errorpages/solution-from-index.xhtml";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Pattern SOLUTION = Pattern.compile("/solutions/\\d{1,18}(/.*)?");
  private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret).*|(.*:)?code");

  @Inject private transient DatabaseState database;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (database.isDown() && isHopeless(request)) {
      answer(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      if (response.isCommitted() || !DatabaseFailure.isOutage(failure)) {
        throw failure;
      }
      database.failed(failure);
      response.resetBuffer();
      answer(request, response);
    }
  }

  /** Writes, and pages that are known to need the database. */
  private static boolean isHopeless(HttpServletRequest request) {
    String path = request.getRequestURI();
    return !READING.contains(request.getMethod()) && !Paths.isResource(path)
        || SOLUTION.matcher(path).matches();
  }

  private static void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setHeader("Retry-After", RETRY_AFTER);
    if (Paths.isApi(request.getRequestURI())) {
      ServletProblem.unavailable(request, response);
      return;
    }
    boolean reading = READING.contains(request.getMethod());
    boolean solution = reading && SOLUTION.matcher(request.getRequestURI()).matches();
    if (!reading) {
      request.setAttribute(KEPT, typed(request));
    }
    if (!solution) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
    request
        .getRequestDispatcher(solution ? FROM_INDEX : PAGE)
        .forward(new WithoutForm(request), response);
  }

  /** Never a password: it would stand in the page. */
  private static List<KeptField> typed(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !SECRET.matcher(field.getKey()).matches())
        .flatMap(
            field ->
                Arrays.stream(field.getValue()).map(value -> new KeptField(field.getKey(), value)))
        .toList();
  }
}
