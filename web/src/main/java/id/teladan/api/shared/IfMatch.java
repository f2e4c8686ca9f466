package id.teladan.api.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the header {@code If-Match}: which version the caller believes to change. */
public final class IfMatch {
  /** A version that no object ever has. */
  public static final long NEVER = -1;

  private static final Pattern TAG = Pattern.compile("\\G\\s*(W/)?\"([^\"]*)\"\\s*(,|$)");

  private IfMatch() {}

  /**
   * The version to hand to the use case, which compares it after the body was checked and throws
   * {@link id.teladan.shared.VersionConflictException} unless it fits. That one is answered with
   * 412, or with 428 when there was no header at all: so the order of refusals holds by itself.
   *
   * @param header null when absent
   * @param current the version that was just read for this caller
   * @return the current version when the header names it or is {@code *}, else {@link #NEVER}
   */
  public static long expected(String header, long current) {
    if (header == null) {
      return NEVER;
    }
    if (header.strip().equals("*")) {
      return current;
    }
    String wanted = String.valueOf(current);
    Matcher tags = TAG.matcher(header);
    while (tags.find()) {
      // A weak tag says "about the same", which is not enough to overwrite.
      if (tags.group(1) == null && tags.group(2).equals(wanted)) {
        return current;
      }
    }
    return NEVER;
  }
}
