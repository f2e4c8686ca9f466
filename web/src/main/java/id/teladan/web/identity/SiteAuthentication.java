package id.teladan.web.identity;

import id.teladan.identity.ApiTokens;
import id.teladan.identity.Door;
import id.teladan.identity.SignIn;
import id.teladan.identity.TokenScope;
import id.teladan.schema.DatabaseFailure;
import id.teladan.schema.DatabaseState;
import id.teladan.web.shared.ClientAddress;
import id.teladan.web.shared.Paths;
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
import java.util.Optional;
import java.util.Set;

/**
 * How the container learns who calls: a name and a password from the sign-in page, a code where one
 * is needed, then the session; for REST a bearer token. A token that is wrong makes nobody of the
 * caller: what needs somebody then answers 401.
 */
@ApplicationScoped
public class SiteAuthentication implements HttpAuthenticationMechanism {
  /** Request attribute with the {@link SignIn.Result} of the try in this request. */
  static final String RESULT = SignIn.Result.class.getName();

  /** Request attribute with the {@link TokenScope} of the token that this request carries. */
  static final String SCOPE = TokenScope.class.getName();

  private static final String BEARER = "Bearer ";
  private static final Set<String> GROUPS = Set.of("signed-in");

  @Inject private SignIn signIn;
  @Inject private Door door;
  @Inject private SessionDoor sessions;
  @Inject private ApiTokens tokens;
  @Inject private DatabaseState database;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Credential credential = context.getAuthParameters().getCredential();
    if (credential instanceof UsernamePasswordCredential login) {
      return signIn(request, context, login);
    }
    if (credential instanceof CodeCredential code) {
      return code(request, context, code.code());
    }
    if (credential instanceof VouchedCredential vouched) {
      return proved(request, context, vouched.username());
    }
    return knownUnlessAway(request)
        .map(name -> context.notifyContainerAboutLogin(new CallerPrincipal(name), GROUPS))
        .orElseGet(context::doNothing);
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    sessions.leave(request);
    context.cleanClientSubject();
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, HttpMessageContext context, UsernamePasswordCredential login) {
    SignIn.Result result =
        signIn.verify(login.getCaller(), login.getPassword().getValue(), ClientAddress.of(request));
    request.setAttribute(RESULT, result);
    if (!result.isSuccess()) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    return proved(request, context, result.username());
  }

  /** Lets somebody in who proved the first half, unless there is a second one. */
  private AuthenticationStatus proved(
      HttpServletRequest request, HttpMessageContext context, String username) {
    if (door.needsCode(username)) {
      sessions.wait(request, username);
      return AuthenticationStatus.SEND_FAILURE;
    }
    return enter(request, context, username);
  }

  private AuthenticationStatus code(
      HttpServletRequest request, HttpMessageContext context, String code) {
    Optional<PendingCaller> pending = PendingCaller.in(request.getSession(false));
    if (pending.isEmpty()) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    SignIn.Result result = door.verify(pending.get().username(), code, ClientAddress.of(request));
    request.setAttribute(RESULT, result);
    return result.isSuccess()
        ? enter(request, context, result.username())
        : AuthenticationStatus.SEND_FAILURE;
  }

  private AuthenticationStatus enter(
      HttpServletRequest request, HttpMessageContext context, String username) {
    sessions.enter(request, username);
    return context.notifyContainerAboutLogin(new CallerPrincipal(username), GROUPS);
  }

  /** While the database does not answer nobody can be told who they are: everybody is a visitor. */
  private Optional<String> knownUnlessAway(HttpServletRequest request) {
    if (database.isDown()) {
      return Optional.empty();
    }
    try {
      return known(request);
    } catch (RuntimeException e) {
      if (!DatabaseFailure.isOutage(e)) {
        throw e;
      }
      database.failed(e);
      return Optional.empty();
    }
  }

  private Optional<String> known(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (Paths.isResource(path)) {
      return Optional.empty();
    }
    String header = request.getHeader("Authorization");
    if (header != null && path.startsWith("/api/")) {
      return header.startsWith(BEARER)
          ? holder(request, header.substring(BEARER.length()).strip())
          : Optional.empty();
    }
    return sessions.username(request);
  }

  private Optional<String> holder(HttpServletRequest request, String token) {
    Optional<ApiTokens.Holder> holder = tokens.holder(token);
    holder.ifPresent(found -> request.setAttribute(SCOPE, found.scope()));
    return holder.map(ApiTokens.Holder::username);
  }
}
