package id.teladan.discovery;

import id.teladan.search.CatalogueDocument;
import java.util.Collection;
import java.util.List;

/** One kind of row that is searched, as documents: all rows, each with its readers. */
interface DocumentSource {
  /** How many ids are read at once while counting. */
  int COUNTED = 10_000;

  /** The kind under which the rows stand in the outbox, and the beginning of their keys. */
  String kind();

  /** The documents of the rows that exist among these, as the rows are now. */
  List<CatalogueDocument> documents(Collection<Long> ids);

  /** The next ids in ascending order, for walking through all. */
  List<Long> idsAfter(long id, int limit);

  default String key(long id) {
    return kind() + ":" + id;
  }

  /** How many rows there are. */
  default long count() {
    long count = 0;
    List<Long> ids = idsAfter(0, COUNTED);
    while (!ids.isEmpty()) {
      count += ids.size();
      ids = idsAfter(ids.get(ids.size() - 1), COUNTED);
    }
    return count;
  }
}
