package id.teladan.web.monitoring;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.metrics.Metrics;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code /metrics}: what is counted and timed, in the text format of Prometheus. For administrators
 * who are signed in, and for whoever brings {@code TELADAN_METRICS_TOKEN} as a bearer token, also
 * while the database does not answer. How busy a site is and how often somebody fails to sign in is
 * nobody else's business.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String BEARER = "Bearer ";

  @Inject private transient Metrics metrics;
  @Inject private transient CurrentCaller caller;

  @Inject
  @ConfigProperty(name = "teladan.metrics.token")
  private transient Optional<String> token;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if (!brings(request.getHeader("Authorization"))
        && !caller.get().couldEver(Action.ADMINISTER_SYSTEM)) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"teladan-metrics\"");
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    response.setContentType(Metrics.CONTENT_TYPE);
    response.getWriter().write(metrics.text());
  }

  private boolean brings(String header) {
    String wanted = token.map(String::strip).orElse("");
    return !wanted.isEmpty()
        && header != null
        && header.startsWith(BEARER)
        && MessageDigest.isEqual(bytes(header.substring(BEARER.length()).strip()), bytes(wanted));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
