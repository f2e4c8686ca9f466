package id.teladan.api.agency;

import id.teladan.agency.AgencyContent;
import id.teladan.agency.AgencyView;
import id.teladan.region.RegionDirectory;
import java.util.List;

/** An agency as REST shows it. */
public record AgencyJson(
    long id,
    String regionCode,
    String regionName,
    String name,
    List<AgencyContent.FormerName> formerNames,
    int version) {

  static AgencyJson of(AgencyView agency, RegionDirectory regions) {
    return new AgencyJson(
        agency.id(),
        agency.regionCode(),
        regions.name(agency.regionCode()),
        agency.name(),
        agency.formerNames(),
        agency.version());
  }
}
