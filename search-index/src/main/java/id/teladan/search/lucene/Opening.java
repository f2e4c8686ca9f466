package id.teladan.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;

/**
 * What was found where an index should be.
 *
 * @param generation the generation that can serve, null when there is none
 * @param problem why there is none
 */
record Opening(Generation generation, String problem) {

  static Opening open(Store store, Segments segments) {
    long current = 0;
    try {
      current = store.current();
      if (current < 0) {
        return new Opening(null, "The index's pointer is damaged");
      }
      if (current == 0) {
        return new Opening(create(store, segments), null);
      }
      try (Directory directory = store.open(current)) {
        Integrity.check(directory);
      }
      store.removeAllBut(current);
      return new Opening(new Generation(current, store.open(current), segments), null);
    } catch (IndexFormatTooNewException
        | IndexFormatTooOldException
        | Integrity.ForeignFormatException e) {
      return foreign(store, current, e);
    } catch (IOException | RuntimeException e) {
      return new Opening(null, "The index is damaged: " + e);
    }
  }

  private static Generation create(Store store, Segments segments) throws IOException {
    long number = store.next();
    Generation generation = new Generation(number, store.open(number), segments);
    generation.commit();
    store.publish(number);
    return generation;
  }

  private static Opening foreign(Store store, long generation, IOException cause) {
    try {
      store.setAside(generation);
      return new Opening(null, "The index was of another format and is set aside: " + cause);
    } catch (IOException e) {
      return new Opening(null, "The index is of another format: " + cause);
    }
  }
}
