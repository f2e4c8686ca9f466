package id.teladan.web.shared;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses addresses that no page of ours has, before anything looks for a view by them. */
public class StrangeAddressFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (asksForSavedView(request)) {
      response.sendRedirect("/");
    } else if (Paths.isStrange(request.getRequestURI()) && !Paths.isApi(request.getRequestURI())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * Views are restored from what a form sends, never from an address. The page that says so would
   * be asked to restore the same view, hence another address and no error.
   */
  private static boolean asksForSavedView(HttpServletRequest request) {
    String query = request.getQueryString();
    return !"POST".equals(request.getMethod())
        && query != null
        && query.contains(ResponseStateManager.VIEW_STATE_PARAM);
  }
}
