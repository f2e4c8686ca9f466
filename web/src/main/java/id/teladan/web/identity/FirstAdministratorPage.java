package id.teladan.web.identity;

import id.teladan.identity.FirstAdministrator;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /first-administrator}: where the link of the first start leads. */
@Named
@RequestScoped
public class FirstAdministratorPage {
  @Inject private FirstAdministrator first;
  @Inject private SecurityContext security;
  @Inject private FacesContext faces;
  @Inject private Here here;
  @Inject private Refusals refusals;

  private String username;
  private String password;
  private String again;
  private boolean open;

  /** Says with its status, too, that a link leads nowhere. */
  @PostConstruct
  void look() {
    open = first.isOpen(here.parameter("key"));
    if (!open) {
      faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  public boolean isOpen() {
    return open;
  }

  public void create() throws IOException {
    try {
      var typed = new FirstAdministrator.Typed(username, password, again);
      signIn(first.create(here.parameter("key"), typed));
    } catch (DomainException refused) {
      refusals.show(refused, "identity");
    }
  }

  private void signIn(String name) throws IOException {
    var external = faces.getExternalContext();
    security.authenticate(
        (HttpServletRequest) external.getRequest(),
        (HttpServletResponse) external.getResponse(),
        AuthenticationParameters.withParams()
            .credential(new UsernamePasswordCredential(name, password)));
    external.redirect("/account/second-factor");
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

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
