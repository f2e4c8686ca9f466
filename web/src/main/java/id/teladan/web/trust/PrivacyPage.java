package id.teladan.web.trust;

import id.teladan.identity.SessionLimits;
import id.teladan.trust.RetentionRules;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /privacy}: what is kept about people, why and how long; for everybody. */
@Named
@RequestScoped
public class PrivacyPage {
  @Inject private RetentionRules rules;
  @Inject private SessionLimits sessions;

  /** How many days a kind is kept. */
  public int days(String kind) {
    return rules.days().get(kind);
  }

  public long getIdleMinutes() {
    return sessions.idle().toMinutes();
  }
}
