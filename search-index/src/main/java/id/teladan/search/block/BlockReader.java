package id.teladan.search.block;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.KnnVectorsReader;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PointsReader;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.TermVectorsReader;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafMetaData;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.Version;

/** A block as a merge reads it: each field once, from its first term to its last. */
final class BlockReader extends CodecReader {
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final List<IndexableField[]> stored;
  private final FieldInfos infos;

  BlockReader(List<Column> columns, List<IndexableField[]> stored) {
    columns.forEach(column -> this.columns.put(column.name, column));
    this.stored = stored;
    infos = new FieldInfos(columns.stream().map(Column::info).toArray(FieldInfo[]::new));
  }

  @Override
  public FieldInfos getFieldInfos() {
    return infos;
  }

  @Override
  public int numDocs() {
    return stored.size();
  }

  @Override
  public int maxDoc() {
    return stored.size();
  }

  @Override
  public StoredFieldsReader getFieldsReader() {
    return new BlockStored(stored, infos);
  }

  @Override
  public NormsProducer getNormsReader() {
    return new BlockNorms(columns);
  }

  @Override
  public DocValuesProducer getDocValuesReader() {
    return new BlockValues(columns);
  }

  @Override
  public FieldsProducer getPostingsReader() {
    return new BlockFields(columns);
  }

  @Override
  public LeafMetaData getMetaData() {
    return new LeafMetaData(Version.LATEST.major, Version.LATEST, null, false);
  }

  @Override
  public TermVectorsReader getTermVectorsReader() {
    return null;
  }

  @Override
  public PointsReader getPointsReader() {
    return null;
  }

  @Override
  public KnnVectorsReader getVectorReader() {
    return null;
  }

  @Override
  public Bits getLiveDocs() {
    return null;
  }

  @Override
  public CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }

  @Override
  public void checkIntegrity() {
    // Nothing was read from anywhere.
  }
}
