package id.teladan.identity;

import id.teladan.metrics.Metrics;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps tries to sign in, and lets nobody wait outside because that fails: whoever would mend a
 * record that takes nothing any more has to get in first. Each gap is told loudly in the log.
 */
@ApplicationScoped
public class SignInTrail {
  private static final Logger LOG = Logger.getLogger(SignInTrail.class.getName());

  @Inject private SignInRecord record;
  @Inject private Metrics metrics;

  void keep(String username, boolean success) {
    metrics.passwordTried(success);
    try {
      record.keep(username, success);
    } catch (EJBException e) {
      LOG.log(Level.SEVERE, "A try to sign in is missing in the record of deeds", e);
    }
  }
}
