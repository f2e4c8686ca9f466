package id.teladan.api.shared;

import id.teladan.identity.CurrentCaller;
import id.teladan.schema.DatabaseState;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Refuses a token that is wrong or has expired, on public routes too: whoever believes to be signed
 * in must not be taken for a visitor in silence. Only signing in anew is open to them. A token for
 * reading changes nothing. While the database does not answer no token can be looked up, and
 * reading goes on as a visitor.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class TokenFilter implements ContainerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private CurrentCaller caller;
  @Inject private DatabaseState database;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean claims = request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    if (claims
        && !database.isDown()
        && !caller.get().isSignedIn()
        && !request.getUriInfo().getPath().equals("tokens")) {
      throw new HttpRefusalException(401, "invalid-token");
    }
    if (caller.isReadingOnly() && !READING.contains(request.getMethod())) {
      throw new HttpRefusalException(403, "token-reads-only");
    }
  }
}
