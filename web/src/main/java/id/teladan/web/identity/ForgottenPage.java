package id.teladan.web.identity;

import id.teladan.identity.PasswordReset;
import id.teladan.web.shared.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** {@code /forgotten}: asks for a link to choose a new password. The answer is always the same. */
@Named
@RequestScoped
public class ForgottenPage {
  @Inject private PasswordReset reset;
  @Inject private Here here;

  private String username;

  public void ask() {
    reset.ask(username);
    Faces.redirect("/forgotten?asked=true");
  }

  public boolean isAsked() {
    return "true".equals(here.parameter("asked"));
  }

  /** Without mail a coordinator has to make the link. */
  public boolean isMailOn() {
    return reset.isOn();
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }
}
