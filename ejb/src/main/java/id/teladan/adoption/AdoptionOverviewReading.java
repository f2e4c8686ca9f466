package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows many adoptions at once: counted for everybody, as a board for the region. */
@Stateless
public class AdoptionOverviewReading {
  @Inject private Adoptions adoptions;
  @Inject private AdoptionAccess access;
  @Inject private CurrentCaller caller;

  /** How many readable adoptions there are by stage, region and solution. */
  @Permitted(Action.READ_PUBLIC)
  public AdoptionBuckets buckets() {
    return adoptions.buckets(access.readers());
  }

  /**
   * Everything a region adopts, for those who read its plans; longest at its stage first.
   *
   * @throws id.teladan.shared.NotAllowedException for other regions
   */
  @Permitted(Action.READ_ADOPTION_DETAIL)
  public List<AdoptionView> board(String regionCode) {
    caller.require(Action.READ_ADOPTION_DETAIL, regionCode);
    AdoptionFilter filter = AdoptionFilter.ofRegion(regionCode);
    return access.shown(adoptions.views(filter, access.readers(), PageRequest.all())).stream()
        .sorted(AdoptionProgress.MOST_URGENT)
        .toList();
  }
}
