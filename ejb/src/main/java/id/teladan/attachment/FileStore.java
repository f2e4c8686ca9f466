package id.teladan.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where bytes are kept under their SHA-256. The same bytes are kept once; what is kept never
 * changes.
 */
public interface FileStore {

  /**
   * Keeps the bytes. On return they survive a crash of the machine. Bytes that are there already
   * count as touched now.
   *
   * @return their SHA-256, in hexadecimal small letters
   * @throws IOException when they cannot be written; then nothing was kept
   */
  String keep(byte[] bytes) throws IOException;

  /** The bytes of this hash; empty when there are none. */
  Optional<InputStream> open(String hash) throws IOException;

  /** Every hash that was not touched since that time. */
  List<String> untouchedSince(Instant time) throws IOException;

  /**
   * Removes the bytes of this hash unless somebody touched them since that time.
   *
   * @return whether they were removed
   */
  boolean remove(String hash, Instant untouchedSince) throws IOException;
}
