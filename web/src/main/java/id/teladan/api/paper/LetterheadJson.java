package id.teladan.api.paper;

import id.teladan.paper.LetterheadContent;
import id.teladan.paper.LetterheadView;

/**
 * The letterhead of a region.
 *
 * @param logoUrl of the emblem; null for none
 * @param version 0 while nobody has set it
 */
public record LetterheadJson(
    String regionCode,
    String government,
    String unit,
    String address,
    String contact,
    String place,
    String signer,
    Integer reportDays,
    String logoUrl,
    int version) {

  static LetterheadJson of(LetterheadView head) {
    LetterheadContent content = head.content();
    return new LetterheadJson(
        head.regionCode(),
        content.government(),
        content.unit(),
        content.address(),
        content.contact(),
        content.place(),
        content.signer(),
        content.reportDays(),
        head.logo() == null ? null : "/api/v1/attachments/" + head.logo() + "/content",
        head.version());
  }
}
