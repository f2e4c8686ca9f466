package id.teladan.web.account;

import id.teladan.identity.PasswordSetting;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** {@code /account/password}: replaces the password by whoever knows the present one. */
@Named
@RequestScoped
public class PasswordPage {
  @Inject private PasswordSetting setting;
  @Inject private Refusals refusals;

  private String old;
  private String password;
  private String again;

  /** Signs out everywhere, here too. */
  public void change() {
    try {
      setting.change(old, password, again);
      Faces.redirect("/sign-in?chosen=true");
    } catch (DomainException refused) {
      refusals.show(refused, "account");
    }
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
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
