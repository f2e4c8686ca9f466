package id.teladan.api.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the headers of a part say: its name and, for a file, how it is called. Names come quoted or
 * bare, with quotes escaped, and a file's also encoded (RFC 5987), which wins.
 */
record PartHeaders(String name, String fileName) {
  private static final String VALUE = "=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s\"]+))";
  private static final Pattern NAME = Pattern.compile("(?i)(?<![\\w*])name" + VALUE);
  private static final Pattern FILE_NAME = Pattern.compile("(?i)(?<![\\w*])filename" + VALUE);
  private static final Pattern ENCODED = Pattern.compile("(?i)filename\\*=UTF-8''([^;\\s]+)");

  /**
   * @param disposition the header {@code Content-Disposition}
   * @return name null when it says none; file name null for a field
   */
  static PartHeaders of(String disposition) {
    Matcher encoded = ENCODED.matcher(disposition);
    String file = encoded.find() ? decoded(encoded.group(1)) : value(FILE_NAME, disposition);
    return new PartHeaders(value(NAME, disposition), file);
  }

  private static String value(Pattern pattern, String disposition) {
    Matcher found = pattern.matcher(disposition);
    if (!found.find()) {
      return null;
    }
    return found.group(1) == null ? found.group(2) : found.group(1).replaceAll("\\\\(.)", "$1");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
