package id.teladan.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The link between a deed and the one before it. */
final class AuditHash {
  /** What stands before the first deed. */
  static final String BEGINNING = "0".repeat(64);

  private AuditHash() {}

  /**
   * SHA-256 of the link before and of every field with its length, so that nothing can be moved
   * from one field into its neighbour.
   */
  static String of(String before, String... fields) {
    StringBuilder text = new StringBuilder(before);
    List<String> all = Arrays.asList(fields);
    for (String field : all) {
      text.append('\n').append(field == null ? "-" : field.length() + ":" + field);
    }
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
