package id.teladan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.search.CatalogueIndex;
import id.teladan.search.CatalogueSearchContract;
import id.teladan.search.IndexUnavailableException;
import id.teladan.search.RebuildWatch;
import id.teladan.search.Samples;
import java.nio.file.Path;
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

  @Test
  void aDirectoryServesOneIndex() {
    assertThatThrownBy(this::open).isInstanceOf(IndexUnavailableException.class);
  }
}
