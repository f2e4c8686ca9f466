package id.teladan.request;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.Validation;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Writes how many visits a region can receive: its coordinator does. */
@Stateless
public class CapacityEditing {
  @Inject private Capacities capacities;
  @Inject private RegionDirectory regions;
  @Inject private Validation validation;
  @Inject private Audit audit;
  @Inject private CurrentCaller caller;

  /** Shows it to somebody who is about to change it, or refuses. */
  @Permitted(Action.DECIDE_REQUEST)
  public CapacityView open(String regionCode) {
    regions.get(regionCode);
    caller.require(Action.DECIDE_REQUEST, regionCode);
    return capacities.of(regionCode);
  }

  /**
   * @throws VersionConflictException when somebody else was faster
   */
  @Permitted(Action.DECIDE_REQUEST)
  public CapacityView update(String regionCode, int version, CapacityContent content) {
    open(regionCode);
    VisitCapacity row = capacities.forChange(regionCode);
    CapacityView before = row.view();
    validation.check(content);
    if (before.version() != version) {
      throw new VersionConflictException("visit-capacity", regionCode, before.version());
    }
    row.write(content);
    capacities.keep(row);
    audit.record("visit-capacity.update", "region", regionCode, before, row.view());
    return row.view();
  }
}
