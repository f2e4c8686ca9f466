package id.teladan.benchmark;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.shared.Validation;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Groups of regions to compare with: makes, shows and changes them. */
@Stateless
public class PeerGroupEditing {
  private static final String KIND = "peer-group";

  @Inject private PeerGroups groups;
  @Inject private RegionDirectory regions;
  @Inject private Validation validation;
  @Inject private Audit audit;
  @Inject private CurrentCaller caller;

  /** The caller's and their region's; with the shared ones of others on request. */
  @Permitted(Action.READ_PUBLIC)
  public Page<PeerGroupView> list(boolean withShared, PageRequest request) {
    return Page.of(groups.list(caller.get(), withShared), request);
  }

  /**
   * @throws NotFoundException when there is none that the caller may see
   */
  @Permitted(Action.READ_PUBLIC)
  public PeerGroupView get(long id) {
    return groups.lookup(id, caller.get()).orElseThrow(() -> new NotFoundException(KIND, id));
  }

  /** Whether there is such a group that the caller may see. */
  @Permitted(Action.READ_PUBLIC)
  public boolean isVisible(long id) {
    return groups.lookup(id, caller.get()).isPresent();
  }

  @Permitted(Action.EDIT_PEER_GROUP)
  public PeerGroupView create(PeerGroupContent content) {
    check(content);
    Caller who = caller.get();
    PeerGroup made = new PeerGroup(content, who.accountId(), who.regionCode());
    groups.add(made);
    audit.record("peer-group.create", KIND, made.view().id(), null, made.view());
    return made.view();
  }

  /** Shows the group to somebody who is about to change it, or refuses. */
  @Permitted(Action.EDIT_PEER_GROUP)
  public PeerGroupView open(long id) {
    PeerGroupView group = get(id);
    if (!PeerGroups.mayEdit(group, caller.get())) {
      throw new NotAllowedException(Action.EDIT_PEER_GROUP.name());
    }
    return group;
  }

  @Permitted(Action.EDIT_PEER_GROUP)
  public PeerGroupView update(long id, int version, PeerGroupContent content) {
    PeerGroupView before = open(id);
    check(content);
    requireVersion(before, version);
    PeerGroup group = groups.requireForChange(id);
    group.write(content);
    groups.flush();
    audit.record("peer-group.update", KIND, id, before, group.view());
    return group.view();
  }

  @Permitted(Action.EDIT_PEER_GROUP)
  public void delete(long id, int version) {
    PeerGroupView before = open(id);
    requireVersion(before, version);
    groups.remove(id);
    audit.record("peer-group.delete", KIND, id, before, null);
  }

  private static void requireVersion(PeerGroupView before, int version) {
    if (before.version() != version) {
      throw new VersionConflictException(KIND, before.id(), version);
    }
  }

  private void check(PeerGroupContent content) {
    validation.check(content);
    content.members().forEach(member -> regions.require("members", member));
  }
}
