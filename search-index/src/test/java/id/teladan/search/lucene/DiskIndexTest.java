package id.teladan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.search.Batch;
import id.teladan.search.CatalogueIndex;
import id.teladan.search.CatalogueSearchContract;
import id.teladan.search.IndexUnavailableException;
import id.teladan.search.RebuildWatch;
import id.teladan.search.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskIndexTest extends CatalogueSearchContract {
  @TempDir Path directory;

  @Override
  protected CatalogueIndex open() {
    return LuceneCatalogue.open(directory);
  }

  @Override
  protected int heldReferences() {
    return ((LuceneIndex) index).heldReferences();
  }

  @Test
  void whatWasAppliedSurvivesClosing() {
    putFew();
    index.close();
    index = open();
    assertThat(ids(VISITOR, "jaki")).containsExactly("1");
    assertThat(index.state().needsRebuild()).isTrue();
    index.rebuild(() -> Samples.few().stream(), RebuildWatch.NONE);
    long generation = index.state().generation();
    index.close();
    index = open();
    assertThat(index.state().healthy()).isTrue();
    assertThat(index.state().generation()).isEqualTo(generation);
    assertThat(ids(VISITOR, "jaki")).containsExactly("1");
  }

  /** What a process leaves that is killed after applying and before it forgot the change. */
  @Test
  void aCrashBetweenApplyAndForgetChangesNothing(@TempDir Path elsewhere) throws IOException {
    Batch batch =
        Batch.builder()
            .put(Samples.solution("1", 2, "JAKI kedua").build())
            .delete("solution:2", Long.MAX_VALUE)
            .build();
    putFew();
    index.apply(batch);
    Path left = elsewhere.resolve("left");
    copy(directory, left);
    index.close();
    index = LuceneCatalogue.open(left);
    for (int again = 0; again < 3; again++) {
      Map<String, Long> versions = new HashMap<>();
      index.versions(versions::put);
      assertThat(versions)
          .containsOnlyKeys("solution:1", "solution:3", "solution:4", "solution:5")
          .containsEntry("solution:1", 2L);
      assertThat(ids(VISITOR, "kedua")).containsExactly("1");
      assertThat(index.state().documents()).isEqualTo(4);
      index.apply(batch);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  @Test
  void aDirectoryServesOneIndex() {
    assertThatThrownBy(this::open).isInstanceOf(IndexUnavailableException.class);
  }
}
