package id.teladan.search.block;

import java.util.Map;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;

/** What a block sorts and counts by. */
final class BlockValues extends DocValuesProducer {
  private final Map<String, Column> columns;

  BlockValues(Map<String, Column> columns) {
    this.columns = columns;
  }

  @Override
  public NumericDocValues getNumeric(FieldInfo field) {
    return columns.get(field.name).numbers.values();
  }

  @Override
  public SortedDocValues getSorted(FieldInfo field) {
    return columns.get(field.name).choices.one();
  }

  @Override
  public SortedSetDocValues getSortedSet(FieldInfo field) {
    return columns.get(field.name).choices.several();
  }

  @Override
  public BinaryDocValues getBinary(FieldInfo field) {
    throw new UnsupportedOperationException(field.name);
  }

  @Override
  public SortedNumericDocValues getSortedNumeric(FieldInfo field) {
    throw new UnsupportedOperationException(field.name);
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
