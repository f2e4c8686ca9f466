package id.teladan.api.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Answers programs with a problem document where the container would show them an error page: an
 * address it cannot read, or a refusal of a filter before REST begins.
 */
public class ErrorDispatchFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (asked instanceof String path
        && path.startsWith("/api/")
        && status instanceof Integer code) {
      ServletProblem.send(request, response, problem(request, code));
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Problem problem(HttpServletRequest request, int status) {
    String name = Problems.code(status);
    return status < 500
        ? Problem.of(status, name)
        : new Problem(status, name, Problems.instance(Problems.requestId(request)), List.of());
  }
}
