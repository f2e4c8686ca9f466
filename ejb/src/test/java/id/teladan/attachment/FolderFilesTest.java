package id.teladan.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder keeps to the contract, and to what only a folder can get wrong. */
class FolderFilesTest extends FileStoreContract {
  @TempDir private Path folder;

  @Override
  FileStore store() {
    return new FolderFiles(folder.resolve("files"));
  }

  @Test
  void leavesNothingHalfWrittenBehind() throws IOException {
    store().keep(Samples.ascii("satu"));

    try (Stream<Path> arriving = Files.list(folder.resolve("files/arriving"))) {
      assertThat(arriving).isEmpty();
    }
  }

  @Test
  void writesAnewWhatACrashLeftTooShort() throws IOException {
    byte[] bytes = Samples.ascii("lengkap");
    String hash = FolderFiles.hash(bytes);
    Path place = folder.resolve("files").resolve(hash.substring(0, 2)).resolve(hash);
    Files.createDirectories(place.getParent());
    Files.write(place, Samples.ascii("len"));

    store().keep(bytes);

    assertThat(read(hash)).isEqualTo(bytes);
  }

  @Test
  void opensNothingButHashes() {
    assertThatThrownBy(() -> store().open("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What a crash between the file and its row leaves: a file that nothing names. */
  @Test
  void sweepsWhatNoRowNamesAndNothingElse() throws IOException {
    String named = store().keep(Samples.ascii("disebut"));
    String orphan = store().keep(Samples.ascii("yatim"));
    Attachments rows =
        new Attachments() {
          @Override
          java.util.Set<String> named(java.util.Collection<String> hashes) {
            return java.util.Set.of(named);
          }
        };

    assertThat(FileSweep.sweep(store(), rows, Instant.now().minusSeconds(60)))
        .as("within the grace time nothing goes")
        .isZero();
    assertThat(FileSweep.sweep(store(), rows, Instant.now().plusSeconds(9))).isEqualTo(1);
    assertThat(store().open(orphan)).isEmpty();
    assertThat(store().open(named)).isPresent();
  }
}
