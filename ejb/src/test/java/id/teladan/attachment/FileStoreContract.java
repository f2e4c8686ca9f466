package id.teladan.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every place for files keeps to. */
abstract class FileStoreContract {
  private static final byte[] HELLO = Samples.ascii("halo");
  private static final String HASH =
      "6a0f8abf1b5d01f3ad45d1e0ed94e9a3a5ea2c15a5bea8a29b8d4da8a2ba1d16";

  abstract FileStore store();

  @Test
  void givesBackWhatItKeptUnderItsHash() throws IOException {
    String hash = store().keep(HELLO);

    assertThat(hash).hasSameSizeAs(HASH).isEqualTo(FolderFiles.hash(HELLO));
    assertThat(read(hash)).isEqualTo(HELLO);
    assertThat(store().open(HASH)).isEmpty();
  }

  @Test
  void keepsTheSameBytesOnce() throws IOException {
    assertThat(store().keep(HELLO)).isEqualTo(store().keep(HELLO.clone()));
    assertThat(store().untouchedSince(Instant.now().plusSeconds(9))).hasSize(1);
  }

  @Test
  void removesOnlyWhatNobodyTouchedSince() throws IOException {
    String hash = store().keep(HELLO);

    assertThat(store().remove(hash, Instant.now().minusSeconds(9))).isFalse();
    assertThat(read(hash)).isEqualTo(HELLO);
    assertThat(store().remove(hash, Instant.now().plusSeconds(9))).isTrue();
    assertThat(store().open(hash)).isEmpty();
    assertThat(store().remove(hash, Instant.now().plusSeconds(9))).isFalse();
  }

  @Test
  void namesWhatIsOld() throws IOException {
    assertThat(store().untouchedSince(Instant.now().plusSeconds(9))).isEmpty();
    String hash = store().keep(HELLO);

    assertThat(store().untouchedSince(Instant.now().minusSeconds(9))).isEmpty();
    assertThat(store().untouchedSince(Instant.now().plusSeconds(9))).containsExactly(hash);
  }

  byte[] read(String hash) throws IOException {
    try (var in = store().open(hash).orElseThrow()) {
      return in.readAllBytes();
    }
  }
}
