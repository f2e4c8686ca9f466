package id.teladan.exchange;

import java.text.Normalizer;
import java.util.Locale;

/** When two titles of a region are the same: in spite of case, accents, blanks and signs. */
final class TitleKey {
  private TitleKey() {}

  static String of(String regionCode, String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    return regionCode + "\n" + (plain.isEmpty() ? title.strip() : plain);
  }
}
