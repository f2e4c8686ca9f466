package id.teladan.watch;

import id.teladan.discovery.ReaderSearch;
import id.teladan.operation.Recurring;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tells people of what became public and fits what they wait for, seconds after. What cannot be
 * matched yet, because the index does not know it or is being built, is tried again; after a
 * restart too, since what waits stands in the database.
 */
@Singleton
@Recurring
@DependsOn("IndexOwner")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Matching {
  private static final Logger LOG = Logger.getLogger(Matching.class.getName());
  private static final int AT_ONCE = 200;

  @Inject private MatchingStep step;
  @Inject private ReaderSearch search;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  public void look() {
    var waiting = step.waiting(AT_ONCE);
    if (waiting.isEmpty() || !search.isReady()) {
      return;
    }
    for (long publication : waiting) {
      try {
        step.match(publication);
      } catch (EJBException e) {
        LOG.log(Level.WARNING, e, () -> "Publication " + publication + " is matched later");
      }
    }
  }
}
