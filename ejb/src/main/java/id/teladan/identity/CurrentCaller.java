package id.teladan.identity;

import id.teladan.audit.Actor;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotSignedInException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Who calls in this request. Nobody is signed in until {@link #become} was called: by the web
 * filter with the name that the container authenticated, or by a test. Roles come from the database
 * on each request, so a withdrawn role is gone at once and on every node.
 */
@RequestScoped
public class CurrentCaller implements Actor {
  @Inject private Accounts accounts;

  private Caller caller = Caller.visitor();
  private String address;
  private boolean readingOnly;

  /** From now on in this request the caller is this account; a visitor if there is none. */
  public void become(String username) {
    caller = accounts.caller(username).orElseGet(Caller::visitor);
  }

  public void comesFrom(String remoteAddress) {
    address = remoteAddress;
  }

  /** From now on in this request nothing may be changed: that is all the caller's token is for. */
  public void onlyReads() {
    readingOnly = true;
  }

  public boolean isReadingOnly() {
    return readingOnly;
  }

  public Caller get() {
    return caller;
  }

  /**
   * @throws NotSignedInException when a sign-in may help
   * @throws NotAllowedException when no role of the caller has the action
   */
  public void requireEver(Action action) {
    if (!caller.couldEver(action)) {
      throw refusal(action);
    }
  }

  /**
   * @throws NotSignedInException when a sign-in may help
   * @throws NotAllowedException when no role of the caller has the action for that region
   */
  public void require(Action action, String regionCode) {
    if (!caller.may(action, regionCode)) {
      throw refusal(action);
    }
  }

  private RuntimeException refusal(Action action) {
    return caller.isSignedIn()
        ? new NotAllowedException(action.name())
        : new NotSignedInException();
  }

  @Override
  public String actorName() {
    return caller.username();
  }

  @Override
  public String auditName() {
    return caller.isSignedIn() ? ActorNames.actor(caller.accountId()) : caller.username();
  }

  @Override
  public String address() {
    return address;
  }
}
