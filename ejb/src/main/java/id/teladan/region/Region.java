package id.teladan.region;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A row of reference data; written by {@link RegionReference} alone. */
@Entity
@Cacheable
class Region {
  @Id private String code;

  @Column(name = "parent_code")
  private String parentCode;

  @Enumerated(EnumType.STRING)
  private RegionLevel level;

  private String name;

  @Column(name = "short_name")
  private String shortName;

  private Long population;

  @Column(name = "area_km2")
  private Double areaKm2;

  @Column(name = "tile_column")
  private Integer tileColumn;

  @Column(name = "tile_row")
  private Integer tileRow;

  RegionView view() {
    return new RegionView(
        code, name, shortName, level, parentCode, population, areaKm2, tileColumn, tileRow);
  }
}
