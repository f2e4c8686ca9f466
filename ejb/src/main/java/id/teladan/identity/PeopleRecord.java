package id.teladan.identity;

import id.teladan.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps what happened to an account, and ends what it opened. */
@ApplicationScoped
public class PeopleRecord {
  @Inject private Audit audit;
  @Inject private ApiTokens tokens;
  @Inject private CredentialLinks links;

  PersonView keep(String action, PersonView before, PersonView after) {
    audit.record(action, PeopleEditing.KIND, after.id(), before, after);
    return after;
  }

  void keep(String action, long accountId, Object after) {
    audit.record(action, PeopleEditing.KIND, accountId, null, after);
  }

  /** Nothing that was handed out to this account opens anything from now on. */
  void endAccess(long accountId) {
    tokens.forget(accountId);
    links.forget(accountId);
  }
}
