package id.teladan.web.identity;

import id.teladan.identity.ApiTokens;
import id.teladan.identity.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;

/**
 * How the container learns who calls: a name and a password from the sign-in page, then the
 * session; for REST a bearer token. A token that is wrong makes nobody of the caller: what needs
 * somebody then answers 401.
 */
@ApplicationScoped
public class SiteAuthentication implements HttpAuthenticationMechanism {

  /** Request attribute with the {@link SignIn.Result} of the try in this request. */
  static final String RESULT = SignIn.Result.class.getName();

  private static final String BEARER = "Bearer ";
  private static final Set<String> GROUPS = Set.of("signed-in");

  @Inject private SignIn signIn;
  @Inject private ApiTokens tokens;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Credential credential = context.getAuthParameters().getCredential();
    if (credential instanceof UsernamePasswordCredential login) {
      return signIn(request, context, login);
    }
    return known(request)
        .map(name -> context.notifyContainerAboutLogin(new CallerPrincipal(name), GROUPS))
        .orElseGet(context::doNothing);
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    context.cleanClientSubject();
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, HttpMessageContext context, UsernamePasswordCredential login) {
    SignIn.Result result =
        signIn.verify(login.getCaller(), login.getPassword().getValue(), request.getRemoteAddr());
    request.setAttribute(RESULT, result);
    if (!result.isSuccess()) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    // A new number: whoever knew the one before the sign-in knows nothing now.
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    request.getSession().setAttribute(SessionCaller.KEY, new SessionCaller(result.username()));
    return context.notifyContainerAboutLogin(new CallerPrincipal(result.username()), GROUPS);
  }

  private Optional<String> known(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header != null && request.getRequestURI().startsWith("/api/")) {
      return header.startsWith(BEARER)
          ? tokens.username(header.substring(BEARER.length()).strip())
          : Optional.empty();
    }
    HttpSession session = request.getSession(false);
    return session != null
            && session.getAttribute(SessionCaller.KEY) instanceof SessionCaller caller
        ? Optional.of(caller.username())
        : Optional.empty();
  }
}
