package id.teladan.identity;

import id.teladan.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps what happened to an account, and ends what it opened. */
@ApplicationScoped
public class PeopleRecord {
  @Inject private Audit audit;
  @Inject private ApiTokens tokens;
  @Inject private Sessions sessions;
  @Inject private CredentialLinks links;
  @Inject private KnownNames names;

  PersonView keep(String action, PersonView before, PersonView after) {
    audit.record(action, PeopleEditing.KIND, after.id(), Kept.of(before), Kept.of(after));
    if (before != null) {
      names.changed(before, after);
    }
    return after;
  }

  void keep(String action, long accountId, Object after) {
    audit.record(action, PeopleEditing.KIND, accountId, null, after);
  }

  /** An account as the record keeps it. */
  public record Kept(
      PersonState state, String displayName, String email, String regionCode, List<Role> roles) {
    static Kept of(PersonView person) {
      return person == null
          ? null
          : new Kept(
              person.state(),
              person.getDisplayName(),
              person.getEmail(),
              person.getRegionCode(),
              person.getRoles());
    }
  }

  /** Nothing that was handed out to this account opens anything from now on. */
  void endAccess(long accountId) {
    tokens.forget(accountId);
    sessions.endAll(accountId);
    links.forget(accountId);
  }
}
