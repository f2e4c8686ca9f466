package id.teladan.web.oidc;

import id.teladan.identity.ProviderSignIn;
import id.teladan.web.identity.VouchedCredential;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Paths;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code /oidc/begin} leads to the provider, {@code /oidc/return} brings somebody back from it. */
@WebServlet(urlPatterns = {"/oidc/begin", "/oidc/return"})
public class OidcServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(OidcServlet.class.getName());
  private static final String REFUSED = "/sign-in?provider=";

  @Inject private transient OidcSettings settings;
  @Inject private transient OidcProvider provider;
  @Inject private transient ProviderSignIn accounts;
  @Inject private transient SecurityContext security;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!settings.isOn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    try {
      if (request.getServletPath().endsWith("/begin")) {
        OidcFlow flow = OidcFlow.begin(Paths.local(request.getParameter("next")));
        request.getSession().setAttribute(OidcFlow.KEY, flow);
        response.sendRedirect(provider.signInAddress(flow));
      } else {
        comeBack(request, response);
      }
    } catch (OidcException e) {
      LOG.log(Level.WARNING, "A sign-in by the provider failed", e);
      response.sendRedirect(REFUSED + "failed");
    }
  }

  private void comeBack(HttpServletRequest request, HttpServletResponse response)
      throws OidcException, IOException {
    OidcFlow flow = take(request);
    if (flow == null || !flow.fits(request.getParameter("state"))) {
      throw new OidcException("an answer that nobody waits for");
    }
    String issuer = request.getParameter("iss");
    if (issuer != null && !issuer.equals(settings.issuer())) {
      throw new OidcException("an answer of another issuer");
    }
    String code = request.getParameter("code");
    if (code == null) {
      response.sendRedirect(REFUSED + "cancelled");
      return;
    }
    IdToken token = provider.token(code, flow);
    Optional<String> username =
        accounts.username(
            new ProviderSignIn.Vouched(settings.issuer(), token.subject(), token.email()));
    if (username.isEmpty()) {
      response.sendRedirect(REFUSED + "unknown");
      return;
    }
    enter(request, response, username.get(), flow.next());
  }

  private void enter(
      HttpServletRequest request, HttpServletResponse response, String username, String next)
      throws IOException {
    var parameters =
        AuthenticationParameters.withParams().credential(new VouchedCredential(username));
    if (security.authenticate(request, response, parameters) == AuthenticationStatus.SUCCESS) {
      response.sendRedirect(next);
    } else {
      response.sendRedirect(Address.of("/second-factor").with("next", next).toString());
    }
  }

  /** Each flow is good for one answer. */
  private static OidcFlow take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(OidcFlow.KEY) instanceof OidcFlow flow)) {
      return null;
    }
    session.removeAttribute(OidcFlow.KEY);
    return flow;
  }
}
