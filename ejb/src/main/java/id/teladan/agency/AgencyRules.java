package id.teladan.agency;

import id.teladan.region.RegionDirectory;
import id.teladan.shared.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What an agency must be like. */
@ApplicationScoped
public class AgencyRules {
  @Inject private Validation validation;
  @Inject private RegionDirectory regions;

  void check(AgencyContent content) {
    validation.check(content);
    regions.require("regionCode", content.regionCode());
  }
}
