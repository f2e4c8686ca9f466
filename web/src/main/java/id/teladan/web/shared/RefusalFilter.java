package id.teladan.web.shared;

import id.teladan.shared.DomainException;
import id.teladan.shared.MalformedInputException;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.NotSignedInException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns a refusal of the domain that no page caught into the answer it means: a sign-in page, "not
 * found", "not allowed". Everything else goes on and becomes the page for failures.
 */
public class RefusalFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Here here;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      Throwable cause = refusal(failure);
      if (cause == null || response.isCommitted()) {
        throw failure;
      }
      answer(cause, request, response);
    }
  }

  private void answer(Throwable cause, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (cause instanceof NotSignedInException) {
      response.sendRedirect(here.getSignInLink());
    } else if (isForm(request)) {
      response.resetBuffer();
      response.setStatus(status(cause));
      String page =
          status(cause) == HttpServletResponse.SC_CONFLICT ? "expired" : "" + status(cause);
      request
          .getRequestDispatcher("/WEB-INF/errorpages/" + page + ".xhtml")
          .forward(new WithoutForm(request), response);
    } else {
      response.sendError(status(cause));
    }
  }

  /** An error page of the container would be asked to restore the view that the form names. */
  private static boolean isForm(HttpServletRequest request) {
    return "POST".equals(request.getMethod()) && request.getHeader("Faces-Request") == null;
  }

  static int status(Throwable cause) {
    if (cause instanceof NotFoundException) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    if (cause instanceof NotAllowedException) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (cause instanceof MalformedInputException) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
    return cause instanceof DomainException || cause instanceof ViewExpiredException
        ? HttpServletResponse.SC_CONFLICT
        : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  static Throwable refusal(Throwable failure) {
    Throwable cause = failure;
    while (cause != null
        && !(cause instanceof DomainException || cause instanceof ViewExpiredException)) {
      cause = cause.getCause();
    }
    return cause;
  }
}
