package id.teladan.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.store.Directory;

/** Where the generations of an index live. */
interface Store extends Closeable {

  /** The generation that serves, 0 when there is none. */
  long current() throws IOException;

  /** Opens a generation's files, making the place when it is new. */
  Directory open(long generation) throws IOException;

  /** A number that no generation has had. */
  long next() throws IOException;

  /** Makes a generation the serving one, durably and at once. */
  void publish(long generation) throws IOException;

  /** Keeps a foreign generation's files apart, where nothing looks for them. */
  void setAside(long generation) throws IOException;

  /** Removes every generation but one. */
  void removeAllBut(long generation) throws IOException;

  @Override
  void close() throws IOException;
}
