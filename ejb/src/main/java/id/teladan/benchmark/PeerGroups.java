package id.teladan.benchmark;

import id.teladan.identity.Caller;
import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/**
 * The repository of groups. A group that is not shared is seen by whoever made it and by the people
 * of the same region; every reading asks for the caller.
 */
@ApplicationScoped
class PeerGroups {
  /** Before the number of a group in a list of peers. */
  static final String PREFIX = "group:";

  @Inject private EntityManager entities;

  void add(PeerGroup group) {
    entities.persist(group);
    entities.flush();
  }

  /** The group, if there is one that the caller may see. */
  Optional<PeerGroupView> lookup(long id, Caller who) {
    return Optional.ofNullable(entities.find(PeerGroup.class, id))
        .map(PeerGroup::view)
        .filter(group -> mayRead(group, who));
  }

  PeerGroup requireForChange(long id) {
    return Optional.ofNullable(
            entities.find(PeerGroup.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT))
        .orElseThrow(() -> new NotFoundException("peer-group", id));
  }

  void flush() {
    entities.flush();
  }

  void remove(long id) {
    entities.remove(requireForChange(id));
    entities.flush();
  }

  /** Of the caller and of the people of the same region; and the shared ones when asked for. */
  List<PeerGroupView> list(Caller who, boolean withShared) {
    TypedQuery<PeerGroup> query =
        entities.createQuery(
            "select g from PeerGroup g where g.accountId = :account or g.regionCode = :region"
                + (withShared ? " or g.shared = :shared" : "")
                + " order by g.name, g.id",
            PeerGroup.class);
    query
        .setParameter("account", who.accountId() == null ? -1L : who.accountId())
        .setParameter("region", who.regionCode() == null ? "" : who.regionCode());
    if (withShared) {
      query.setParameter("shared", true);
    }
    return query.getResultStream().map(PeerGroup::view).toList();
  }

  static boolean mayRead(PeerGroupView group, Caller who) {
    return group.shared() || mayEdit(group, who);
  }

  static boolean mayEdit(PeerGroupView group, Caller who) {
    boolean own = who.accountId() != null && who.accountId() == group.accountId();
    return own || group.regionCode() != null && group.regionCode().equals(who.regionCode());
  }
}
