package id.teladan.web.identity;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Paths;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets somebody into a page only when {@link PageRoutes} lists it and they could ever do what it is
 * for. Visitors are led to the sign-in and back. Which objects a page shows, its use cases decide.
 */
public class RouteGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

  private static final Set<String> SERVLETS =
      Set.of(
          "/sign-out",
          "/robots.txt",
          "/sitemap.xml",
          "/opensearch.xml",
          "/favicon.svg",
          "/oidc/begin",
          "/oidc/return");

  @Inject private transient CurrentCaller caller;
  @Inject private transient Here here;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath() + Optional.ofNullable(request.getPathInfo()).orElse("");
    if (Paths.isApi(path) || Paths.isResource(path) || isServlet(path)) {
      chain.doFilter(request, response);
      return;
    }
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", String.join(", ", METHODS));
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    Optional<Action> action = PageRoutes.view(path).flatMap(PageRoutes::action);
    if (action.isEmpty() || path.startsWith("/index")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!caller.get().couldEver(action.get())) {
      refuse(response);
    } else if ("/".equals(path)) {
      request.getRequestDispatcher("/index").forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void refuse(HttpServletResponse response) throws IOException {
    if (caller.get().isSignedIn()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      response.sendRedirect(here.getSignInLink());
    }
  }

  private static boolean isServlet(String path) {
    return SERVLETS.contains(path);
  }
}
