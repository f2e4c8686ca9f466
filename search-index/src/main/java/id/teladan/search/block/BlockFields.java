package id.teladan.search.block;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.Terms;

/** The searchable fields of a block. */
final class BlockFields extends FieldsProducer {
  private final Map<String, Column> columns;

  BlockFields(Map<String, Column> columns) {
    this.columns = columns;
  }

  @Override
  public Iterator<String> iterator() {
    return columns.values().stream()
        .filter(column -> column.inverted() != null)
        .map(column -> column.name)
        .sorted()
        .iterator();
  }

  @Override
  public Terms terms(String field) {
    Column column = columns.get(field);
    return column == null || column.inverted() == null ? null : new BlockTerms(column.inverted());
  }

  @Override
  public int size() {
    return -1;
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
