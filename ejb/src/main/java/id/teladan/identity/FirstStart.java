package id.teladan.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells in the log how to become the first administrator, when there is nobody and no link waits.
 */
@Startup
@Singleton
@DependsOn("SampleLoading")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstStart {
  private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

  @Inject private Accounts accounts;
  @Inject private FirstLinks links;
  @Inject private FirstAdministratorLink first;

  @PostConstruct
  void tell() {
    if (!accounts.isEmpty() || links.isWaiting()) {
      return;
    }
    try {
      LOG.log(
          Level.INFO,
          "Nobody has an account yet. This link makes the first administrator, once, within {0}"
              + " hours: {1}",
          new Object[] {FirstLinks.LIFE.toHours(), first.link()});
    } catch (EJBException e) {
      LOG.log(Level.INFO, "Another node told the link of the first administrator", e);
    }
  }
}
