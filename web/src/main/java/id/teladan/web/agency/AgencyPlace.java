package id.teladan.web.agency;

import id.teladan.agency.AgencyReading;
import id.teladan.agency.AgencyView;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.NotFoundException;
import id.teladan.web.shared.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whose units are asked for; in pages {@code #{agencyPlace}}. */
@Named
@RequestScoped
public class AgencyPlace {
  @Inject private AgencyReading reading;
  @Inject private RegionDirectory regions;
  @Inject private CurrentCaller caller;
  @Inject private Here here;
  private final Map<String, Optional<AgencyView>> known = new HashMap<>();

  void require(String region) {
    if (region == null || regions.lookup(region).isEmpty()) {
      throw new NotFoundException("region", region);
    }
  }

  /** The number of the one that the form is for; null for a new one. */
  String edited() {
    return here.parameter("edit");
  }

  boolean isSaved() {
    return "true".equals(here.parameter("saved"));
  }

  boolean mayWrite(String region) {
    return caller.get().may(Action.EDIT_SOLUTION, region);
  }

  /** What a unit is or was called too; null when nobody knows. */
  public AgencyView agency(String region, String unit) {
    return known
        .computeIfAbsent(region + " " + unit, asked -> reading.named(region, unit))
        .orElse(null);
  }
}
