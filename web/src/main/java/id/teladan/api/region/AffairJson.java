package id.teladan.api.region;

import id.teladan.region.AffairView;

/**
 * An affair of government as REST shows it.
 *
 * @param code by Permendagri 90/2019, for example {@code 2.18}
 * @param group the digit before the dot
 */
public record AffairJson(String code, String name, String nameEn, String group) {

  static AffairJson of(AffairView affair) {
    return new AffairJson(affair.code(), affair.nameId(), affair.nameEn(), affair.group());
  }
}
