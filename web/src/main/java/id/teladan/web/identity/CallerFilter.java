package id.teladan.web.identity;

import id.teladan.identity.CurrentCaller;
import id.teladan.identity.TokenScope;
import id.teladan.web.shared.ClientAddress;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the domain who calls: the name that the container authenticated, or nobody. */
public class CallerFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentCaller caller;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    caller.comesFrom(ClientAddress.of(request));
    if (request.getUserPrincipal() != null) {
      caller.become(request.getUserPrincipal().getName());
    }
    if (request.getAttribute(SiteAuthentication.SCOPE) == TokenScope.READ) {
      caller.onlyReads();
    }
    chain.doFilter(request, response);
  }
}
