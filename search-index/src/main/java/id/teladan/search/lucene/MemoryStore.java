package id.teladan.search.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Generations in memory. */
final class MemoryStore implements Store {
  private final Map<Long, Directory> generations = new ConcurrentHashMap<>();
  private long current;
  private long last;

  @Override
  public synchronized long current() {
    return current;
  }

  @Override
  public synchronized Directory open(long generation) {
    last = Math.max(last, generation);
    return generations.computeIfAbsent(generation, n -> new ByteBuffersDirectory());
  }

  @Override
  public synchronized long next() {
    return ++last;
  }

  @Override
  public synchronized void publish(long generation) {
    current = generation;
  }

  @Override
  public void setAside(long generation) {
    generations.remove(generation);
  }

  @Override
  public void removeAllBut(long generation) {
    generations.keySet().removeIf(n -> n != generation);
  }

  @Override
  public void close() {
    generations.clear();
  }
}
