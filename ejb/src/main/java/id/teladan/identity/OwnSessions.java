package id.teladan.identity;

import id.teladan.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows and ends sessions: one's own, and those of people whom one looks after. */
@Stateless
public class OwnSessions {
  private static final String KIND = "session";

  @Inject private Sessions sessions;
  @Inject private PeopleEditing people;
  @Inject private PeopleRecord record;
  @Inject private CurrentCaller caller;

  /**
   * @param present the key of the session that asks; null for none
   */
  @Permitted(Action.USE_ACCOUNT)
  public List<SessionView> list(String present) {
    return sessions.of(caller.get().accountId(), present);
  }

  @Permitted(Action.USE_ACCOUNT)
  public void end(long sessionId) {
    end(caller.get().accountId(), sessionId);
  }

  @Permitted(Action.ADMINISTER_PEOPLE)
  public List<SessionView> of(long accountId) {
    return sessions.of(people.open(accountId).id(), null);
  }

  /** Ends all of them and takes every token away. */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public void endAll(long accountId) {
    long id = people.open(accountId).id();
    record.endAccess(id);
    record.keep("account.session.end", id, "all");
  }

  private void end(long accountId, long sessionId) {
    if (!sessions.end(accountId, sessionId)) {
      throw new NotFoundException(KIND, sessionId);
    }
    record.keep("account.session.end", accountId, sessionId);
  }
}
