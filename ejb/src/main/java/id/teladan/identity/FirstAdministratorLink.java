package id.teladan.identity;

import id.teladan.audit.Audit;
import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the link by which whoever runs this instance becomes its first administrator. No route
 * leads here: only who can read the log or the machine's command line gets one.
 */
@Stateless
public class FirstAdministratorLink {
  @Inject private FirstLinks links;
  @Inject private Accounts accounts;
  @Inject private Audit audit;

  @Inject
  @ConfigProperty(name = "teladan.base.url", defaultValue = "http://localhost:8080/")
  private String baseUrl;

  /**
   * A link that works once and for a day; one made earlier stops working.
   *
   * @throws StateRuleException when somebody administers this instance already
   */
  public String link() {
    if (!accounts.holders(Action.ADMINISTER_SYSTEM).isEmpty()) {
      throw new StateRuleException("administrator-exists");
    }
    String key = RandomKey.fresh();
    links.replace(key);
    audit.record("first-administrator.link", "account", "first", null, null);
    return baseUrl.replaceFirst("/+$", "") + "/first-administrator?key=" + key;
  }
}
