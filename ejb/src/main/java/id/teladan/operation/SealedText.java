package id.teladan.operation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Text that only whoever has the key can read: AES-GCM with a fresh nonce before it, as Base64. */
public final class SealedText {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SealedText() {}

  /** A new key of 32 bytes, as Base64. */
  public static String freshKey() {
    byte[] key = new byte[32];
    RANDOM.nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  /**
   * The same with a key as {@link #freshKey} gives it.
   *
   * @param text null stays null
   */
  public static String seal(String key, String text) {
    return seal(Base64.getDecoder().decode(key), text);
  }

  /** Opens what was sealed by a key as {@link #freshKey} gives it. */
  public static String open(String key, String sealed) {
    return open(Base64.getDecoder().decode(key), sealed);
  }

  /**
   * @param key 32 bytes
   * @param text null stays null
   */
  public static String seal(byte[] key, String text) {
    if (text == null) {
      return null;
    }
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, text.getBytes(StandardCharsets.UTF_8));
    byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, all, NONCE, sealed.length);
    return Base64.getEncoder().encodeToString(all);
  }

  /**
   * @throws IllegalStateException when it was sealed by another key or was changed since
   */
  public static String open(byte[] key, String sealed) {
    if (sealed == null) {
      return null;
    }
    byte[] all = Base64.getDecoder().decode(sealed);
    byte[] nonce = Arrays.copyOf(all, NONCE);
    byte[] text = Arrays.copyOfRange(all, NONCE, all.length);
    return new String(run(Cipher.DECRYPT_MODE, key, nonce, text), StandardCharsets.UTF_8);
  }

  private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the text does not open with this key", e);
    }
  }
}
