package id.teladan.search.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Finds damage by the checksum that ends every file of an index. */
final class Integrity {
  private Integrity() {}

  /**
   * Reads every file of the last commit.
   *
   * @throws IOException when a file is missing, cut, changed, or of a foreign format
   */
  static void check(Directory directory) throws IOException {
    SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
    String format = commit.getUserData().get(Generation.FORMAT);
    if (!Fields.FORMAT.equals(format)) {
      throw new ForeignFormatException("The index has format " + format + ", not " + Fields.FORMAT);
    }
    Collection<String> files = commit.files(true);
    for (String file : files) {
      try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
        CodecUtil.checksumEntireFile(in);
      }
    }
  }

  /** The index was laid out by another version of this library. */
  static final class ForeignFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    ForeignFormatException(String message) {
      super(message);
    }
  }
}
