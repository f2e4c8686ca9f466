package id.teladan.web.identity;

import id.teladan.identity.SignIn;
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
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** {@code /second-factor}: takes the code that follows a password. */
@Named
@RequestScoped
public class SecondFactorPage {
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private SecurityContext security;
  @Inject private FacesContext faces;
  @Inject private Here here;
  @Inject private Refusals refusals;

  private String code;

  /** Whether somebody waits here; else the sign-in begins anew. */
  public boolean isOpen() {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    return PendingCaller.in(request.getSession(false)).isPresent();
  }

  public void enter() throws IOException {
    var external = faces.getExternalContext();
    var request = (HttpServletRequest) external.getRequest();
    var response = (HttpServletResponse) external.getResponse();
    var parameters =
        AuthenticationParameters.withParams()
            .credential(new CodeCredential(code == null ? "" : code));
    if (security.authenticate(request, response, parameters) == AuthenticationStatus.SUCCESS) {
      external.redirect(Paths.local(here.parameter("next")));
      return;
    }
    code = null;
    refuse((SignIn.Result) request.getAttribute(SiteAuthentication.RESULT), response);
  }

  private void refuse(SignIn.Result result, HttpServletResponse response) throws IOException {
    if (result == null) {
      faces.getExternalContext().redirect("/sign-in");
    } else if (result.isSlowedDown()) {
      Duration pause = result.retryAfter();
      response.setStatus(TOO_MANY_REQUESTS);
      response.setHeader("Retry-After", String.valueOf(Math.max(1, pause.toSeconds())));
      add(refusals.text("identity", "slow-down", pause.toMinutes() + 1));
    } else {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      add(refusals.text("identity", "wrong-code"));
    }
  }

  private void add(String text) {
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
