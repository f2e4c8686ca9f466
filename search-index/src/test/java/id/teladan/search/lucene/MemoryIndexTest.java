package id.teladan.search.lucene;

import id.teladan.search.CatalogueIndex;
import id.teladan.search.CatalogueSearchContract;

class MemoryIndexTest extends CatalogueSearchContract {
  @Override
  protected CatalogueIndex open() {
    return LuceneCatalogue.inMemory();
  }

  @Override
  protected int heldReferences() {
    return ((LuceneIndex) index).heldReferences();
  }
}
