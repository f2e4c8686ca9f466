package id.teladan.attachment;

/** Looks for bytes in bytes. */
final class Bytes {
  private Bytes() {}

  /** Where the pattern begins, at {@code from} or behind it; -1 when it is not there. */
  static int find(byte[] bytes, byte[] pattern, int from) {
    for (int i = Math.max(0, from); i <= bytes.length - pattern.length; i++) {
      if (isAt(bytes, pattern, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the pattern begins for the last time; -1 when it is not there. */
  static int findLast(byte[] bytes, byte[] pattern) {
    for (int i = bytes.length - pattern.length; i >= 0; i--) {
      if (isAt(bytes, pattern, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isAt(byte[] bytes, byte[] pattern, int at) {
    for (int i = 0; i < pattern.length; i++) {
      if (bytes[at + i] != pattern[i]) {
        return false;
      }
    }
    return true;
  }
}
