package id.teladan.identity;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change each half minute (RFC 6238 with SHA-1, six digits, which every authenticator
 * knows).
 */
final class TimeCode {
  static final int SECONDS = 30;
  private static final int SECRET_BYTES = 20;
  private static final int MODULUS = 1_000_000;
  private static final String HMAC = "HmacSHA1";
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final SecureRandom RANDOM = new SecureRandom();

  private TimeCode() {}

  /** A new secret in Base32, as people type it. */
  static String freshSecret() {
    byte[] bits = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bits);
    StringBuilder text = new StringBuilder();
    BigInteger rest = new BigInteger(1, bits);
    for (int i = 0; i < SECRET_BYTES * 8 / 5; i++) {
      text.append(ALPHABET.charAt(rest.and(BigInteger.valueOf(31)).intValue()));
      rest = rest.shiftRight(5);
    }
    return text.reverse().toString();
  }

  /** What an authenticator reads from a link. */
  static String address(String secret, String issuer, String username) {
    String label = encode(issuer) + ":" + encode(username);
    return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + encode(issuer);
  }

  static long step(Instant now) {
    return now.getEpochSecond() / SECONDS;
  }

  /** The code of a time step. */
  static String at(String secret, long step) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(bytes(secret), HMAC));
      byte[] sum = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = sum[sum.length - 1] & 0xf;
      int number = ByteBuffer.wrap(sum, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%06d", number % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }

  /** The step whose code this is: the present one or a neighbour, since clocks differ. */
  static OptionalLong step(String secret, String code, Instant now) {
    long present = step(now);
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step -> same(at(secret, step), code))
        .findFirst();
  }

  private static boolean same(String expected, String typed) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String secret) {
    ByteBuffer bytes = ByteBuffer.allocate(secret.length() * 5 / 8);
    int held = 0;
    int bits = 0;
    for (char c : secret.toCharArray()) {
      held = held << 5 | ALPHABET.indexOf(c);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.put((byte) (held >> bits));
        held &= (1 << bits) - 1;
      }
    }
    return bytes.array();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
