package id.teladan.agency;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Shows agencies, and tells which one a text means. */
@Stateless
public class AgencyReading {
  @Inject private Agencies agencies;

  /**
   * @throws NotFoundException when there is none
   */
  @Permitted(Action.READ_PUBLIC)
  public AgencyView get(long id) {
    return agencies.require(id);
  }

  /** Of one region, or of all when it is null; by name. */
  @Permitted(Action.READ_PUBLIC)
  public List<AgencyView> list(String regionCode) {
    return agencies.list(regionCode);
  }

  /** The agency that is or was called so; who is called so now comes first. */
  @Permitted(Action.READ_PUBLIC)
  public Optional<AgencyView> named(String regionCode, String unit) {
    if (regionCode == null || unit == null || unit.isBlank()) {
      return Optional.empty();
    }
    return AgencyView.named(agencies.list(regionCode), regionCode, unit);
  }

  /** Of these regions, for the index and other walks over many solutions. */
  @Permitted(Action.READ_PUBLIC)
  public List<AgencyView> among(Collection<String> regionCodes) {
    return regionCodes.isEmpty() ? List.of() : agencies.among(regionCodes);
  }
}
