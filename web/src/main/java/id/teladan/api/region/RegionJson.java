package id.teladan.api.region;

import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;

/**
 * A region as REST shows it.
 *
 * @param code of Kemendagri
 * @param shortName what officials type; null where there is none
 * @param population persons; null when unknown
 */
public record RegionJson(
    String code,
    String name,
    String shortName,
    RegionLevel level,
    String parentCode,
    Long population,
    Double areaKm2) {

  static RegionJson of(RegionView region) {
    return new RegionJson(
        region.code(),
        region.name(),
        region.shortName(),
        region.level(),
        region.parentCode(),
        region.population(),
        region.areaKm2());
  }
}
