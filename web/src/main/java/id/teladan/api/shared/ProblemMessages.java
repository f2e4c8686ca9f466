package id.teladan.api.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The sentences of refusals, by their stable codes. What is common stands in this package's bundle
 * {@code Messages}, a feature's own codes in that of its REST package. A sentence that the pages
 * have already, as {@code error.<code>}, need not be written twice.
 *
 * <p>Keys: the code itself; {@code <code>.detail} for a longer sentence where there is one.
 */
public final class ProblemMessages {
  static final List<String> FEATURES =
      List.of(
          "shared",
          "identity",
          "people",
          "account",
          "trust",
          "region",
          "solution",
          "visit",
          "paper",
          "adoption",
          "benchmark",
          "assessment",
          "discovery",
          "exchange",
          "attachment",
          "notification",
          "need",
          "conversation",
          "agency",
          "request",
          "watch");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private ProblemMessages() {}

  /** The sentence of a code, or the code itself when nobody wrote one. */
  public static String sentence(Locale locale, String code, List<?> args) {
    return find(locale, code, args).orElse(code);
  }

  static Optional<String> find(Locale locale, String key, List<?> args) {
    return FEATURES.stream()
        .map(feature -> pattern("id.teladan.api." + feature, locale, key))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> ofPages(locale, key))
        .map(pattern -> new MessageFormat(pattern, locale).format(args.toArray()));
  }

  private static Optional<String> ofPages(Locale locale, String key) {
    return FEATURES.stream()
        .map(feature -> pattern("id.teladan.web." + feature, locale, "error." + key))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> pattern(String bundleHome, Locale locale, String key) {
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              bundleHome + ".Messages",
              locale,
              ProblemMessages.class.getClassLoader(),
              NO_FALLBACK);
      return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }
}
