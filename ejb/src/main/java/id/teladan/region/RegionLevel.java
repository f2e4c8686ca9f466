package id.teladan.region;

/**
 * What kind of region it is. The administrative ones of DKI Jakarta have no budget of their own.
 */
public enum RegionLevel {
  NATION,
  PROVINCE,
  REGENCY,
  CITY,
  ADMINISTRATIVE_REGENCY,
  ADMINISTRATIVE_CITY
}
