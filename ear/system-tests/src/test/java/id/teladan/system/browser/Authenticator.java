package id.teladan.system.browser;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What people have on their phone: turns a secret into the code of this half minute. */
final class Authenticator {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Authenticator() {}

  /**
   * @param secret as the page shows it, in groups
   */
  static String code(String secret) throws GeneralSecurityException {
    BigInteger bits = BigInteger.ZERO;
    String letters = secret.replace(" ", "");
    for (char letter : letters.toCharArray()) {
      bits = bits.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(letter)));
    }
    byte[] key = new byte[letters.length() * 5 / 8];
    byte[] number = bits.toByteArray();
    for (int i = 1; i <= key.length && i <= number.length; i++) {
      key[key.length - i] = number[number.length - i];
    }
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(key, "HmacSHA1"));
    byte[] step = ByteBuffer.allocate(8).putLong(Instant.now().getEpochSecond() / 30).array();
    byte[] sum = mac.doFinal(step);
    int cut = ByteBuffer.wrap(sum, sum[sum.length - 1] & 0xf, 4).getInt() & Integer.MAX_VALUE;
    return String.format(Locale.ROOT, "%06d", cut % 1_000_000);
  }
}
