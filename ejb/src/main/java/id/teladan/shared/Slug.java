package id.teladan.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The readable part of an address, made of a title: {@code SP4N-LAPOR!} becomes {@code sp4n-lapor}.
 */
public final class Slug {
  private static final int LONGEST = 80;

  private Slug() {}

  public static String of(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    String trimmed = cut.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() ? "-" : trimmed;
  }
}
