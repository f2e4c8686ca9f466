package id.teladan.region;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row of reference data; written by {@link AffairReference} alone. */
@Entity
@Cacheable
class Affair {
  @Id private String code;

  @Column(name = "name_id")
  private String nameId;

  @Column(name = "name_en")
  private String nameEn;

  AffairView view() {
    return new AffairView(code, nameId, nameEn);
  }
}
