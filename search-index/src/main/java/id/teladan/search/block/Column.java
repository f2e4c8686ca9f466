package id.teladan.search.block;

import java.util.HashMap;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;

/** All that a block holds of one field. */
final class Column {
  final String name;
  private final int number;
  private IndexOptions options = IndexOptions.NONE;
  private boolean withoutNorms;
  private DocValuesType type = DocValuesType.NONE;

  Running running;
  Marks marks;
  Numbers norms;
  Numbers numbers;
  Choices choices;

  Column(String name, int number) {
    this.name = name;
    this.number = number;
  }

  /** What is known of a field may come in parts: stored here, searchable there. */
  void learn(IndexableFieldType field) {
    if (field.indexOptions() != IndexOptions.NONE) {
      options = field.indexOptions();
      withoutNorms = field.omitNorms();
    }
    if (field.docValuesType() != DocValuesType.NONE) {
      type = field.docValuesType();
    }
  }

  Inverted inverted() {
    return running == null ? marks : running;
  }

  FieldInfo info() {
    return new FieldInfo(
        name,
        number,
        false,
        withoutNorms,
        false,
        options,
        type,
        -1,
        new HashMap<>(),
        0,
        0,
        0,
        0,
        VectorEncoding.FLOAT32,
        VectorSimilarityFunction.EUCLIDEAN,
        false,
        false);
  }
}
