package id.teladan.web.account;

import id.teladan.identity.OwnSessions;
import id.teladan.identity.SessionView;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** {@code /account/sessions}: where the reader is signed in, to end it. */
@Named
@RequestScoped
public class SessionsPage {
  @Inject private OwnSessions sessions;
  @Inject private PresentSession present;
  @Inject private Refusals refusals;

  private List<SessionView> items;

  @PostConstruct
  void read() {
    items = sessions.list(present.key());
  }

  public void end(long id) {
    try {
      sessions.end(id);
      Faces.redirect("/account/sessions");
    } catch (DomainException refused) {
      refusals.show(refused, "account");
    }
  }

  public List<SessionView> getItems() {
    return items;
  }
}
