package id.teladan.attachment;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Files in memory, for tests. */
final class MemoryFiles implements FileStore {
  private record Kept(byte[] bytes, Instant touched) {}

  private final Map<String, Kept> files = new TreeMap<>();

  @Override
  public String keep(byte[] bytes) {
    String hash = FolderFiles.hash(bytes);
    files.put(hash, new Kept(bytes.clone(), Instant.now()));
    return hash;
  }

  @Override
  public Optional<InputStream> open(String hash) {
    return Optional.ofNullable(files.get(hash)).map(kept -> new ByteArrayInputStream(kept.bytes));
  }

  @Override
  public List<String> untouchedSince(Instant time) {
    return files.keySet().stream().filter(hash -> isOld(hash, time)).toList();
  }

  @Override
  public boolean remove(String hash, Instant untouchedSince) {
    return isOld(hash, untouchedSince) && files.remove(hash) != null;
  }

  private boolean isOld(String hash, Instant time) {
    return files.containsKey(hash) && files.get(hash).touched.isBefore(time);
  }
}
