package id.teladan.api.limit;

import id.teladan.api.shared.HttpRefusalException;
import id.teladan.api.shared.Language;
import id.teladan.api.shared.Problem;
import id.teladan.api.shared.ProblemMessages;
import id.teladan.api.shared.ServletProblem;
import id.teladan.web.shared.ClientAddress;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Slows down addresses that ask too often; people who are signed in and resources are free. */
public class RateLimitFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final String CODE = "too-many-requests";
  private static final List<String> FREE = List.of("/jakarta.faces.resource/", "/health");

  @Inject
  @ConfigProperty(name = "teladan.rate.limit", defaultValue = "1200")
  private int perMinute;

  private transient RateLimit limit;

  @Override
  public void init() {
    limit = perMinute > 0 ? new RateLimit(perMinute, TimeMeter.SYSTEM_MILLISECONDS) : null;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Duration wait = isFree(request) ? Duration.ZERO : limit.take(ClientAddress.of(request));
    if (wait.isZero()) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Retry-After", String.valueOf(HttpRefusalException.seconds(wait)));
    if (request.getRequestURI().startsWith("/api/")) {
      ServletProblem.send(request, response, Problem.of(TOO_MANY_REQUESTS, CODE));
    } else {
      sendPage(request, response);
    }
  }

  private boolean isFree(HttpServletRequest request) {
    return limit == null
        || request.getUserPrincipal() != null
        || FREE.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  /** As little as can be: the site's own error pages would cost what is to be saved. */
  private static void sendPage(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale locale = Language.of(request.getParameter("lang"), request.getHeader("Accept-Language"));
    String sentence = ProblemMessages.sentence(locale, CODE, List.of());
    response.setStatus(TOO_MANY_REQUESTS);
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<!DOCTYPE html><html lang=\""
                + locale.getLanguage()
                + "\"><head><title>Teladan</title></head><body><h1>Teladan</h1><p>"
                + sentence
                + "</p></body></html>");
  }
}
