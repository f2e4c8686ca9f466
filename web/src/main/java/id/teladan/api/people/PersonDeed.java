package id.teladan.api.people;

import id.teladan.audit.AuditView;
import java.time.Instant;
import java.util.Map;

/**
 * A change of an account.
 *
 * @param before the state before as JSON text; null when there was none
 * @param after the state after as JSON text
 */
public record PersonDeed(Instant at, String actor, String action, String before, String after) {

  static PersonDeed of(AuditView deed, Map<String, String> names) {
    return new PersonDeed(
        deed.at(), names.get(deed.actor()), deed.action(), deed.before(), deed.after());
  }
}
