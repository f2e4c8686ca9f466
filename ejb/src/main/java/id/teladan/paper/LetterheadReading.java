package id.teladan.paper;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows the letterhead of a region to whoever sets it. */
@Stateless
public class LetterheadReading {
  @Inject private Letterheads letterheads;
  @Inject private RegionDirectory regions;
  @Inject private LetterheadGate gate;

  /**
   * @throws id.teladan.shared.NotFoundException when no region has this code
   */
  @Permitted(Action.EDIT_LETTERHEAD)
  public LetterheadView of(String regionCode) {
    regions.get(regionCode);
    gate.require(regionCode);
    return letterheads.of(regionCode);
  }
}
