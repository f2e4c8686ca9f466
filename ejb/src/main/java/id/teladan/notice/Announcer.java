package id.teladan.notice;

import id.teladan.identity.Accounts;
import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Where a use case says, inside its transaction, whom to tell what. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Announcer {
  @Inject private Accounts accounts;
  @Inject private CurrentCaller caller;
  @Inject private Event<Told> told;
  @Inject private Event<Published> published;

  /** Tells these people, except whoever does it at this moment. */
  public void tell(News news, Collection<Long> people) {
    Set<Long> others = new LinkedHashSet<>(people);
    others.remove(null);
    others.remove(caller.get().accountId());
    if (!others.isEmpty()) {
      told.fire(new Told(news, others));
    }
  }

  /**
   * Tells everybody who was granted a role that may do this for the region. What every official of
   * a region may do is granted to nobody.
   */
  public void tellHolders(News news, Action action, String regionCode) {
    tell(
        news,
        accounts.holders(action).stream()
            .filter(holder -> holder.may(action, regionCode))
            .map(Caller::accountId)
            .toList());
  }

  /** Says that everybody can read this from now on. */
  public void published(String kind, long objectId) {
    published.fire(new Published(kind, objectId));
  }
}
