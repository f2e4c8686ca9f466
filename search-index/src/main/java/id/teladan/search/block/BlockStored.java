package id.teladan.search.block;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.StoredValue;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFieldVisitor;

/** What a block's documents are read back by. */
final class BlockStored extends StoredFieldsReader {
  private final List<IndexableField[]> stored;
  private final FieldInfos infos;

  BlockStored(List<IndexableField[]> stored, FieldInfos infos) {
    this.stored = stored;
    this.infos = infos;
  }

  @Override
  public void document(int doc, StoredFieldVisitor visitor) throws IOException {
    for (IndexableField field : stored.get(doc)) {
      FieldInfo info = infos.fieldInfo(field.name());
      if (visitor.needsField(info) == StoredFieldVisitor.Status.YES) {
        visit(info, field.storedValue(), visitor);
      }
    }
  }

  private static void visit(FieldInfo info, StoredValue value, StoredFieldVisitor visitor)
      throws IOException {
    switch (value.getType()) {
      case STRING -> visitor.stringField(info, value.getStringValue());
      case LONG -> visitor.longField(info, value.getLongValue());
      default -> throw new IllegalArgumentException(info.name + " is stored as " + value.getType());
    }
  }

  @Override
  public StoredFieldsReader clone() {
    return new BlockStored(stored, infos);
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
