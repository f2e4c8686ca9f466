package id.teladan.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The link between a deed and the one before it. */
final class AuditHash {
  /** What stands before the first deed. */
  static final String BEGINNING = "0".repeat(64);

  private static final String HMAC = "HmacSHA256";

  private AuditHash() {}

  /**
   * HMAC-SHA-256 of the link before and of every field with its length, so that nothing can be
   * moved from one field into its neighbour. Whoever may write the database but has not the key
   * cannot make a chain anew.
   */
  static String of(byte[] key, String before, String... fields) {
    StringBuilder text = new StringBuilder(before);
    List<String> all = Arrays.asList(fields);
    for (String field : all) {
      text.append('\n').append(field == null ? "-" : field.length() + ":" + field);
    }
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return HexFormat.of()
          .formatHex(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }
}
