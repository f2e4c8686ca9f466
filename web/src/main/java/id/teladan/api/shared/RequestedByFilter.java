package id.teladan.api.shared;

import id.teladan.identity.CurrentCaller;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Refuses a change that is signed by nothing but the session cookie, unless it carries {@code
 * X-Requested-By}: a page of another site can make a browser send the cookie, but not a header of
 * its own. Whoever sends a token needs none, since no browser sends that by itself.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 10)
public class RequestedByFilter implements ContainerRequestFilter {
  /** Any value will do. */
  public static final String HEADER = "X-Requested-By";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private CurrentCaller caller;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean byCookie = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
    if (byCookie
        && caller.get().isSignedIn()
        && isForeign(request.getMethod(), request.getHeaderString(HEADER))) {
      throw new HttpRefusalException(403, "requested-by-missing");
    }
  }

  static boolean isForeign(String method, String requestedBy) {
    return !SAFE.contains(method) && (requestedBy == null || requestedBy.isBlank());
  }
}
