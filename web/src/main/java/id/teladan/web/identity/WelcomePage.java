package id.teladan.web.identity;

import id.teladan.identity.PasswordSetting;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /welcome?key=…}: where the link to choose a password leads. */
@Named
@RequestScoped
public class WelcomePage {
  @Inject private PasswordSetting setting;
  @Inject private FacesContext faces;
  @Inject private Here here;
  @Inject private Refusals refusals;

  private String username;
  private String password;
  private String again;

  /** Says with its status, too, that a link leads nowhere. */
  @PostConstruct
  void look() {
    username = setting.username(here.parameter("key")).orElse(null);
    if (username == null) {
      faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  public boolean isOpen() {
    return username != null;
  }

  public void choose() throws IOException {
    try {
      setting.choose(here.parameter("key"), password, again);
      faces.getExternalContext().redirect("/sign-in?chosen=true");
    } catch (DomainException refused) {
      refusals.show(refused, "identity");
    }
  }

  public String getUsername() {
    return username;
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
