package id.teladan.region;

import java.util.Locale;

/**
 * An affair of government (urusan) by Permendagri 90/2019.
 *
 * @param code for example {@code 2.18}
 */
public record AffairView(String code, String nameId, String nameEn) {

  /**
   * The group, which is the digit before the dot: 1 and 2 obligatory, 3 optional, 4 to 9 others.
   */
  public String group() {
    return code.substring(0, code.indexOf('.'));
  }

  public String name(Locale locale) {
    return "en".equals(locale.getLanguage()) ? nameEn : nameId;
  }

  public String getCode() {
    return code;
  }

  public String getNameId() {
    return nameId;
  }

  public String getNameEn() {
    return nameEn;
  }
}
