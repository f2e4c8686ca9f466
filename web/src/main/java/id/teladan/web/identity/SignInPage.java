package id.teladan.web.identity;

import id.teladan.identity.SecondFactor;
import id.teladan.identity.SignIn;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Paths;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** {@code /sign-in}: takes a name and a password, and leads back to where the reader was. */
@Named
@RequestScoped
public class SignInPage {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final List<String> FAULTS = List.of("failed", "cancelled", "unknown");

  @Inject private SecurityContext security;
  @Inject private FacesContext faces;
  @Inject private Here here;
  @Inject private Refusals refusals;
  @Inject private SecondFactor second;

  private String username;
  private String password;

  public void signIn() throws IOException {
    var external = faces.getExternalContext();
    var request = (HttpServletRequest) external.getRequest();
    var response = (HttpServletResponse) external.getResponse();
    String typed = password == null ? "" : password;
    var credential = new UsernamePasswordCredential(username == null ? "" : username, typed);
    var parameters = AuthenticationParameters.withParams().credential(credential);
    if (security.authenticate(request, response, parameters) == AuthenticationStatus.SUCCESS) {
      boolean due = second.isDue(username.strip().toLowerCase(Locale.ROOT));
      external.redirect(due ? "/account/second-factor" : Paths.local(here.parameter("next")));
      return;
    }
    if (PendingCaller.in(request.getSession(false)).isPresent()) {
      external.redirect(
          Address.of("/second-factor").with("next", here.parameter("next")).toString());
      return;
    }
    refuse((SignIn.Result) request.getAttribute(SiteAuthentication.RESULT), response);
  }

  private void refuse(SignIn.Result result, HttpServletResponse response) {
    password = null;
    if (result == null) {
      // The container turns a failure of the check into a plain refusal; do not blame the reader.
      throw new IllegalStateException("the name and password could not be checked");
    }
    if (result.isSlowedDown()) {
      Duration pause = result.retryAfter();
      response.setStatus(TOO_MANY_REQUESTS);
      response.setHeader("Retry-After", String.valueOf(Math.max(1, pause.toSeconds())));
      add(refusals.text("identity", "slow-down", pause.toMinutes() + 1));
    } else {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      add(refusals.text("identity", "wrong-password"));
    }
  }

  private void add(String text) {
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  /** Where to go afterwards, for a link to the provider. */
  public String getNextEncoded() {
    return URLEncoder.encode(Paths.local(here.parameter("next")), StandardCharsets.UTF_8);
  }

  /** The sentence for a sign-in by the provider that did not work; null when there was none. */
  public String getProviderFault() {
    String fault = here.parameter("provider");
    return fault == null || !FAULTS.contains(fault) ? null : "provider." + fault;
  }

  /** Whether the reader has just chosen a password by a link. */
  public boolean isChosen() {
    return "true".equals(here.parameter("chosen"));
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
