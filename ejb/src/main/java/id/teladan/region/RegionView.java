package id.teladan.region;

/**
 * A region as others see it.
 *
 * @param code Kemendagri code, for example {@code 65} or {@code 32.11}; {@code ID} is the nation
 * @param name the official name, for example {@code Kota Banda Aceh}
 * @param shortName what officials type (Kaltara, DKI); null where there is none
 * @param parentCode the province, or the nation for a province; null for the nation
 * @param population persons; null when unknown
 * @param areaKm2 square kilometres; null when unknown
 * @param tileColumn place on the tile map of provinces; null for all others
 * @param tileRow place on the tile map of provinces; null for all others
 */
public record RegionView(
    String code,
    String name,
    String shortName,
    RegionLevel level,
    String parentCode,
    Long population,
    Double areaKm2,
    Integer tileColumn,
    Integer tileRow) {

  /** The name in running text and on chips: the short one where there is one. */
  public String label() {
    return shortName == null ? name : shortName;
  }

  /** Persons per square kilometre; null when either figure is unknown. */
  public Double density() {
    return population == null || areaKm2 == null || areaKm2 == 0 ? null : population / areaKm2;
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public String getLabel() {
    return label();
  }

  public RegionLevel getLevel() {
    return level;
  }

  public String getParentCode() {
    return parentCode;
  }

  public Long getPopulation() {
    return population;
  }

  public Double getAreaKm2() {
    return areaKm2;
  }

  public Double getDensity() {
    return density();
  }

  public Integer getTileColumn() {
    return tileColumn;
  }

  public Integer getTileRow() {
    return tileRow;
  }
}
