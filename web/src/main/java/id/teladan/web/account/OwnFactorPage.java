package id.teladan.web.account;

import id.teladan.identity.SecondFactor;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** {@code /account/second-factor}: turns the code besides the password on and off. */
@Named
@RequestScoped
public class OwnFactorPage {
  @Inject private SecondFactor factor;
  @Inject private Refusals refusals;

  private SecondFactor.Standing standing;
  private SecondFactor.Setup setup;
  private List<String> recovery = List.of();
  private String code;

  @PostConstruct
  void read() {
    standing = factor.standing();
    setup = standing.on() ? null : factor.waiting().orElse(null);
  }

  public void begin() {
    attempt(() -> setup = factor.begin());
  }

  /** Stays on the page, which shows the recovery codes this once. */
  public void confirm() {
    attempt(
        () -> {
          recovery = factor.confirm(code);
          setup = null;
          standing = factor.standing();
        });
  }

  public void turnOff() {
    attempt(
        () -> {
          factor.turnOff(code);
          Faces.redirect("/account/second-factor");
        });
  }

  private void attempt(Runnable deed) {
    try {
      deed.run();
    } catch (DomainException refused) {
      refusals.show(refused, "account");
    } finally {
      code = null;
    }
  }

  public SecondFactor.Standing getStanding() {
    return standing;
  }

  public SecondFactor.Setup getSetup() {
    return setup;
  }

  /** What an authenticator on another device reads from the screen. */
  public CodePicture getPicture() {
    return setup == null ? null : CodePicture.of(setup.address());
  }

  public List<String> getRecovery() {
    return recovery;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
