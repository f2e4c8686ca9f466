package id.teladan.web.shared;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses addresses that no page of ours has, before anything looks for a view by them, and
 * requests that can be read in two ways.
 */
public class StrangeAddressFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** No page of ours has a longer address; the server itself takes some more before it gives up. */
  private static final int LONGEST = 8_000;

  private static final Pattern BOUNDARY =
      Pattern.compile(".*;\\s*boundary=(\"[^\"]+\"|[^\";\\s]+).*", Pattern.CASE_INSENSITIVE);

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isAmbiguous(request)) {
      // No page of ours: it would have to read the request once more.
      response.setHeader("Connection", "close");
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    } else if (length(request) > LONGEST) {
      response.sendError(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
    } else if (asksForSavedView(request)) {
      response.sendRedirect("/");
    } else if (Paths.isStrange(request.getRequestURI()) && !Paths.isApi(request.getRequestURI())) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  /**
   * What two servers in a row may read in two ways: two hosts, two lengths. And a form in parts
   * that does not say what parts them, which nobody can read.
   */
  private static boolean isAmbiguous(HttpServletRequest request) {
    String type = request.getContentType();
    return Collections.list(request.getHeaders("Host")).size() > 1
        || request.getHeader("Transfer-Encoding") != null
            && request.getHeader("Content-Length") != null
        || type != null
            && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
            && !BOUNDARY.matcher(type).matches();
  }

  private static int length(HttpServletRequest request) {
    String query = request.getQueryString();
    return request.getRequestURI().length() + (query == null ? 0 : query.length());
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
