package id.teladan.web.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The words of a feature: {@code id.teladan.web.<feature>.Messages} in Indonesian, {@code
 * Messages_en} in English, UTF-8, the same keys in both. A page reads them as {@code
 * #{msgSearch['title']}}; no registration is needed.
 */
public final class Words {
  // Without a fallback: else the server's own language would win over the Indonesian root.
  private static final ResourceBundle.Control ROOT_ONLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Words() {}

  /** The words of a feature, if it has any. */
  public static Optional<ResourceBundle> of(String feature, Locale locale) {
    try {
      String base = "id.teladan.web." + feature + ".Messages";
      ClassLoader loader = Words.class.getClassLoader();
      return Optional.of(ResourceBundle.getBundle(base, locale, loader, ROOT_ONLY));
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** One text with its values filled in; null when the feature has no such key. */
  public static String text(String feature, Locale locale, String key, Object... values) {
    return of(feature, locale)
        .filter(b -> b.containsKey(key))
        .map(b -> format(b.getString(key), locale, values))
        .orElse(null);
  }

  private static String format(String pattern, Locale locale, Object... values) {
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
  }
}
