package id.teladan.api.trust;

import id.teladan.audit.AuditView;
import id.teladan.trust.Deed;
import java.time.Instant;

/**
 * A deed.
 *
 * @param actor as the record names them
 * @param name how they are called now
 * @param before the state before as JSON text; null when there was none or it was forgotten
 * @param after the state after as JSON text
 */
public record DeedJson(
    long id,
    Instant at,
    String actor,
    String name,
    String address,
    String action,
    String kind,
    String object,
    String before,
    String after) {

  static DeedJson of(Deed deed) {
    AuditView view = deed.deed();
    return new DeedJson(
        view.id(),
        view.at(),
        view.actor(),
        deed.name(),
        view.address(),
        view.action(),
        view.kind(),
        view.objectId(),
        view.before(),
        view.after());
  }
}
