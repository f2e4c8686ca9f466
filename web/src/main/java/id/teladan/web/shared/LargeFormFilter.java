package id.teladan.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Refuses forms of pages that are larger than what the pages take, before anybody reads them. What
 * is sent is swallowed first: a browser that is cut off shows a broken connection and no reason.
 */
public class LargeFormFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** What the Faces servlet takes of one file, see {@code web.xml}. */
  static final long LARGEST = 50L * 1024 * 1024;

  /** What the server reads of a form without files. */
  private static final long LARGEST_TYPED = 2L * 1024 * 1024;

  private static final String IN_PARTS = "multipart/";
  private static final String PAGE = "/WEB-INF/errorpages/413.xhtml";
  private static final long SWALLOWED = 512L * 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isPageForm(request) && request.getHeader("Transfer-Encoding") != null) {
      // No browser sends a form without saying how long it is.
      response.setHeader("Connection", "close");
      response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else if (isPageForm(request) && request.getContentLengthLong() > largest(request)) {
      swallow(request.getInputStream());
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      request.getRequestDispatcher(PAGE).forward(new WithoutForm(request), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isPageForm(HttpServletRequest request) {
    String type = type(request);
    return (type.startsWith(IN_PARTS) || type.startsWith("application/x-www-form-urlencoded"))
        && !request.getRequestURI().startsWith("/api/");
  }

  private static long largest(HttpServletRequest request) {
    return type(request).startsWith(IN_PARTS) ? LARGEST : LARGEST_TYPED;
  }

  private static String type(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }

  private static void swallow(InputStream body) throws IOException {
    byte[] piece = new byte[64 * 1024];
    long read = 0;
    int length = 0;
    while (length >= 0 && read < SWALLOWED) {
      length = body.read(piece);
      read += length;
    }
  }
}
