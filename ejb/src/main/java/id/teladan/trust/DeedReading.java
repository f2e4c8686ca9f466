package id.teladan.trust;

import id.teladan.audit.Audit;
import id.teladan.audit.AuditFilter;
import id.teladan.audit.AuditView;
import id.teladan.identity.Accounts;
import id.teladan.identity.Action;
import id.teladan.identity.ActorNames;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Searches the record of deeds, and shows what happened to one object to those who answer for it.
 */
@Stateless
public class DeedReading {
  private static final Map<String, Owner> OWNERS =
      Map.of(
          "solution", new Owner("solution", "region_code", Action.EDIT_SOLUTION),
          "visit", new Owner("visit", "visitor_code", Action.EDIT_VISIT),
          "adoption", new Owner("adoption", "region_code", Action.EDIT_ADOPTION),
          "need", new Owner("need", "region_code", Action.WRITE_NEED));

  @PersistenceContext private EntityManager entities;
  @Inject private Audit audit;
  @Inject private ActorNames names;
  @Inject private Accounts accounts;
  @Inject private CurrentCaller caller;

  /** Latest first. */
  @Permitted(Action.READ_AUDIT)
  public Page<Deed> search(DeedFilter filter, PageRequest page) {
    String actor = filter.actor();
    if (actor != null) {
      actor =
          accounts
              .caller(actor.strip().toLowerCase(Locale.ROOT))
              .map(found -> ActorNames.actor(found.accountId()))
              .orElse(actor.strip());
    }
    return named(audit.search(filter.with(actor), page));
  }

  /**
   * What happened to an object, latest first; for whoever may change it.
   *
   * @throws NotFoundException for everybody else, and when there is no such object
   */
  @Permitted(Action.USE_ACCOUNT)
  public Page<Deed> of(String kind, long id, PageRequest page) {
    if (!caller.get().couldEver(Action.READ_AUDIT) && !answersFor(kind, id)) {
      throw new NotFoundException(kind, id);
    }
    AuditFilter object = new AuditFilter(null, null, kind, String.valueOf(id), null, null);
    return named(audit.search(object, page));
  }

  private boolean answersFor(String kind, long id) {
    Owner owner = OWNERS.get(kind);
    if (owner == null) {
      return false;
    }
    List<?> regions =
        entities
            .createNativeQuery(
                "select " + owner.column() + " from " + owner.table() + " where id = ?1")
            .setParameter(1, id)
            .getResultList();
    return regions.stream().anyMatch(region -> caller.get().may(owner.action(), (String) region));
  }

  private Page<Deed> named(Page<AuditView> found) {
    Map<String, String> known = names.names(found.items().stream().map(AuditView::actor).toList());
    return found.map(deed -> new Deed(deed, known.get(deed.actor())));
  }

  /** In which table and column it stands who answers for an object. */
  private record Owner(String table, String column, Action action) {}
}
