package id.teladan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text on its ground has a contrast of 4.5:1 at least, in light and in dark. */
class ContrastTest {
  private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");
  private static final String CSS =
      Webapp.read(Webapp.ROOT.resolve("resources/teladan/teladan.css"));
  private static final int DARK = CSS.indexOf("@media (prefers-color-scheme: dark)");

  @ParameterizedTest
  @CsvSource({
    "ink,paper",
    "ink,card",
    "ink,sunken",
    "ink,accent-soft",
    "ink,mark",
    "ink-soft,paper",
    "ink-soft,card",
    "ink-soft,sunken",
    "ink-soft,accent-soft",
    "accent,paper",
    "accent,card",
    "accent-deep,accent-soft",
    "on-accent,accent",
    "on-accent,accent-deep",
    "amber,amber-soft",
    "amber,paper",
    "bad,bad-soft",
    "bad,paper",
    "good,good-soft",
    "on-shade-low,shade-0",
    "on-shade-low,shade-1",
    "on-shade-low,shade-2",
    "on-shade-high,shade-3",
    "on-shade-high,shade-4"
  })
  void suffices(String text, String ground) {
    Map<String, String> light = tokens(CSS.substring(0, DARK));
    Map<String, String> dark = new HashMap<>(light);
    dark.putAll(tokens(CSS.substring(DARK)));
    assertThat(contrast(light.get(text), light.get(ground))).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(dark.get(text), dark.get(ground))).isGreaterThanOrEqualTo(4.5);
  }

  private static Map<String, String> tokens(String css) {
    Map<String, String> tokens = new HashMap<>();
    Matcher token = TOKEN.matcher(css);
    while (token.find()) {
      tokens.put(token.group(1), token.group(2));
    }
    return tokens;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
  }

  private static double channel(String hex, int at) {
    double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
