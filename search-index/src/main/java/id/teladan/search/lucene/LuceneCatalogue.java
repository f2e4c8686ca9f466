package id.teladan.search.lucene;

import id.teladan.search.CatalogueIndex;
import id.teladan.search.IndexUnavailableException;
import java.io.IOException;
import java.nio.file.Path;

/** Opens a catalogue index on Lucene. */
public final class LuceneCatalogue {
  private LuceneCatalogue() {}

  /**
   * Opens the index in a directory, which it owns, and checks every file. A damaged or foreign
   * index is opened all the same: its {@code state()} needs a rebuild, and until then searches
   * throw.
   *
   * @param directory made if it does not exist
   * @throws id.teladan.search.IndexUnavailableException when the directory cannot be used at all,
   *     for example because another process holds it
   */
  public static CatalogueIndex open(Path directory) {
    try {
      return new LuceneIndex(new DiskStore(directory));
    } catch (IOException e) {
      throw new IndexUnavailableException("The directory " + directory + " cannot be used", e);
    }
  }

  /** An index that lives and dies in memory, for tests and trials. */
  public static CatalogueIndex inMemory() {
    return new LuceneIndex(new MemoryStore());
  }
}
