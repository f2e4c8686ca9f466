package id.teladan.paper;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.Validation;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Sets how a region's papers begin and end. */
@Stateless
public class LetterheadEditing {
  @Inject private Letterheads letterheads;
  @Inject private LetterheadGate gate;
  @Inject private RegionDirectory regions;
  @Inject private Validation validation;
  @Inject private Audit audit;

  /**
   * @param version the one that was read; 0 where nobody has set it
   */
  @Permitted(Action.EDIT_LETTERHEAD)
  public LetterheadView write(String regionCode, int version, LetterheadContent content) {
    regions.get(regionCode);
    gate.require(regionCode);
    validation.check(content);
    LetterheadView before = letterheads.of(regionCode);
    if (before.version() != version) {
      throw new VersionConflictException(Letterheads.KIND, 0L, before.version());
    }
    Letterhead letterhead =
        letterheads.find(regionCode).orElseGet(() -> new Letterhead(regionCode));
    letterhead.write(content);
    letterheads.add(letterhead);
    LetterheadView after = letterhead.view();
    audit.record(
        "letterhead.update",
        Letterheads.KIND,
        after.id(),
        before.id() == null ? null : before,
        after);
    return letterheads.of(regionCode);
  }
}
