package id.teladan.search.block;

import java.util.Map;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;

/** The lengths of the texts of a block, as its similarity wants them. */
final class BlockNorms extends NormsProducer {
  private final Map<String, Column> columns;

  BlockNorms(Map<String, Column> columns) {
    this.columns = columns;
  }

  @Override
  public NumericDocValues getNorms(FieldInfo field) {
    return columns.get(field.name).norms.values();
  }

  @Override
  public void checkIntegrity() {
    // Nothing was read from anywhere.
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
