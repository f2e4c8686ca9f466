package id.teladan.web.account;

import id.teladan.shared.NotFoundException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/**
 * Which part of one's own account an address means: {@code /account}, {@code /account/sessions} and
 * so on.
 */
@Named
@RequestScoped
public class AccountRoute {
  /** The parts in the order in which they are shown. */
  private static final List<String> PARTS =
      List.of("profile", "password", "second-factor", "sessions", "tokens", "data");

  @Inject
  @Param(pathIndex = 0)
  private String first;

  @Inject
  @Param(pathIndex = 1)
  private String tooMuch;

  @PostConstruct
  void check() {
    if (tooMuch != null || "profile".equals(first) || !PARTS.contains(getView())) {
      throw new NotFoundException("page", first + "/" + tooMuch);
    }
  }

  public String getView() {
    return first == null ? "profile" : first;
  }

  public List<String> getParts() {
    return PARTS;
  }

  public String link(String part) {
    return "profile".equals(part) ? "/account" : "/account/" + part;
  }
}
