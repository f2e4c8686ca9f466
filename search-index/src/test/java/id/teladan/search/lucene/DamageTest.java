package id.teladan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.search.Batch;
import id.teladan.search.Campaign;
import id.teladan.search.CatalogueDocument;
import id.teladan.search.CatalogueIndex;
import id.teladan.search.IndexState;
import id.teladan.search.IndexUnavailableException;
import id.teladan.search.RebuildWatch;
import id.teladan.search.Samples;
import id.teladan.search.SearchRequest;
import id.teladan.search.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
  @TempDir Path directory;
  @TempDir Path copies;
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private List<Path> files;

  @BeforeEach
  void anIndex() throws IOException {
    System.out.println("DamageTest seed " + seed);
    try (CatalogueIndex index = LuceneCatalogue.open(directory)) {
      index.rebuild(() -> Samples.few().stream(), RebuildWatch.NONE);
      List<CatalogueDocument> more = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        more.add(Samples.random("m" + i, 1, random));
      }
      index.apply(new Batch(more, List.of()));
      index.apply(Batch.delete("solution:m3", 2));
    }
    files = files(name -> !name.endsWith(".lock"));
  }

  private List<Path> files(Predicate<String> named) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> named.test(path.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  private static void assertFound(Path directory, String what) {
    try (CatalogueIndex index = LuceneCatalogue.open(directory)) {
      assertThat(index.state().health()).as(what).isEqualTo(IndexState.Health.DAMAGED);
      assertThatThrownBy(() -> index.search().search(SearchRequest.of(Viewer.visitor(), "jaki")))
          .isInstanceOf(IndexUnavailableException.class);
      assertThatThrownBy(() -> index.apply(new Batch(Samples.few(), List.of())))
          .isInstanceOf(IndexUnavailableException.class);
    }
  }

  /** A copy of the whole index in which one file has other bytes. */
  private Path copyWith(Path changed, byte[] bytes) throws IOException {
    Path copy = Files.createTempDirectory(copies, "copy");
    for (Path file : files) {
      Path target = copy.resolve(directory.relativize(file));
      Files.createDirectories(target.getParent());
      Files.write(target, file.equals(changed) ? bytes : Files.readAllBytes(file));
    }
    return copy;
  }

  @Test
  void everyFlippedBitIsFound() throws IOException {
    int flips = Campaign.times("teladan.flips", 60, 200);
    for (int i = 0; i < flips; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = Files.readAllBytes(file);
      boolean pointer = file.endsWith("CURRENT");
      // The line end after the pointer says nothing.
      int at = random.nextInt(pointer ? bytes.length - 1 : bytes.length);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      assertFound(copyWith(file, bytes), file + " byte " + at + " seed " + seed);
    }
  }

  @Test
  void everyCutFileIsFound() throws IOException {
    for (Path file : files) {
      byte[] good = Files.readAllBytes(file);
      int length = file.endsWith("CURRENT") ? 0 : random.nextInt(good.length);
      byte[] cut = java.util.Arrays.copyOf(good, length);
      assertFound(copyWith(file, cut), file + " cut to " + length + " seed " + seed);
    }
  }

  @Test
  void aMissingOrEmptySegmentsFileIsFound() throws IOException {
    for (Path file : files(name -> name.startsWith("segments_"))) {
      Files.write(file, new byte[0]);
      assertFound(directory, "empty " + file);
      Files.delete(file);
      assertFound(directory, "without " + file);
    }
  }

  @Test
  void aRebuildHeals() throws IOException {
    for (Path file : files(name -> name.startsWith("segments_"))) {
      Files.write(file, new byte[0]);
    }
    try (CatalogueIndex index = LuceneCatalogue.open(directory)) {
      assertThat(index.state().needsRebuild()).isTrue();
      index.rebuild(() -> Samples.few().stream(), RebuildWatch.NONE);
      assertThat(index.state().healthy()).isTrue();
      assertThat(index.search().search(SearchRequest.of(Viewer.visitor(), "jaki")).total())
          .isEqualTo(1);
    }
    try (CatalogueIndex index = LuceneCatalogue.open(directory)) {
      assertThat(index.state().healthy()).isTrue();
      assertThat(index.state().documents()).isEqualTo(5);
    }
  }

  @Test
  void aForeignFormatIsSetAside() throws IOException {
    for (Path file : files(name -> name.startsWith("segments_"))) {
      byte[] bytes = Files.readAllBytes(file);
      // The version follows magic (4 bytes) and the name "segments" (1 + 8 bytes), big-endian.
      bytes[16] = 99;
      Files.write(file, bytes);
    }
    try (CatalogueIndex index = LuceneCatalogue.open(directory)) {
      assertThat(index.state().problem()).contains("set aside");
      index.rebuild(() -> Samples.few().stream(), RebuildWatch.NONE);
      assertThat(index.state().healthy()).isTrue();
    }
    try (Stream<Path> paths = Files.list(directory)) {
      assertThat(paths).anyMatch(path -> path.getFileName().toString().startsWith("set-aside-"));
    }
  }

  @Test
  void leftoversOfAnInterruptedRebuildAreRemoved() throws IOException {
    Path leftover = Files.createDirectories(directory.resolve("generation-99"));
    Files.writeString(leftover.resolve("_0.cfs"), "half");
    try (CatalogueIndex index = LuceneCatalogue.open(directory)) {
      assertThat(index.state().healthy()).isTrue();
      assertThat(leftover).doesNotExist();
    }
  }
}
