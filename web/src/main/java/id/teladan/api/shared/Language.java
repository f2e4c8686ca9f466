package id.teladan.api.shared;

import java.util.List;
import java.util.Locale;

/** In which language a person reads: Indonesian, unless they prefer English. */
public final class Language {
  public static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final List<Locale> SPOKEN = List.of(INDONESIAN, Locale.ENGLISH);

  private Language() {}

  /**
   * @param chosen the query parameter {@code lang}, or null
   * @param accepted the header {@code Accept-Language}, or null
   */
  public static Locale of(String chosen, String accepted) {
    for (Locale locale : SPOKEN) {
      if (locale.getLanguage().equals(chosen)) {
        return locale;
      }
    }
    return accepted == null || accepted.isBlank() ? INDONESIAN : best(accepted);
  }

  private static Locale best(String accepted) {
    try {
      Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
      return found == null ? INDONESIAN : found;
    } catch (IllegalArgumentException e) {
      return INDONESIAN;
    }
  }
}
