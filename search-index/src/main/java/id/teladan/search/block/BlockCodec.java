package id.teladan.search.block;

import java.io.IOException;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Lucene's own format under its own name. A single block is written as it is, without the detour
 * over terms of many segments.
 */
public final class BlockCodec extends FilterCodec {
  private final PostingsFormat postings;

  public BlockCodec() {
    super(Codec.getDefault().getName(), Codec.getDefault());
    postings = new Postings(delegate.postingsFormat());
  }

  @Override
  public PostingsFormat postingsFormat() {
    return postings;
  }

  private static final class Postings extends PostingsFormat {
    private final PostingsFormat format;

    Postings(PostingsFormat format) {
      super(format.getName());
      this.format = format;
    }

    @Override
    public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
      return new Writing(format.fieldsConsumer(state));
    }

    @Override
    public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
      return format.fieldsProducer(state);
    }
  }

  private static final class Writing extends FieldsConsumer {
    private final FieldsConsumer consumer;

    Writing(FieldsConsumer consumer) {
      this.consumer = consumer;
    }

    @Override
    public void write(Fields fields, NormsProducer norms) throws IOException {
      consumer.write(fields, norms);
    }

    @Override
    public void merge(MergeState state, NormsProducer norms) throws IOException {
      FieldsProducer[] all = state.fieldsProducers;
      if (all.length == 1 && all[0] instanceof BlockFields) {
        consumer.write(all[0], norms);
      } else {
        consumer.merge(state, norms);
      }
    }

    @Override
    public void close() throws IOException {
      consumer.close();
    }
  }
}
