package id.teladan.search.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;

/** How rare the words of a run are together, as the score weighs them. */
final class Rarity {
  private static final int MAX_CACHED = 5_000;

  private record Asked(Object reader, List<String> stems) {}

  private final Map<Asked, Double> cache =
      new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Double> eldest) {
          return size() > MAX_CACHED;
        }
      };

  double of(View view, List<String> stems) {
    var reader = view.searcher.getIndexReader();
    Asked asked = new Asked(reader.getReaderCacheHelper().getKey(), stems);
    synchronized (cache) {
      Double known = cache.get(asked);
      if (known != null) {
        return known;
      }
    }
    double sum = 0;
    try {
      for (String stem : stems) {
        double documents = reader.docFreq(new Term(Fields.STEMS, stem));
        sum += Math.log(1 + (reader.maxDoc() - documents + .5) / (documents + .5));
      }
    } catch (IOException e) {
      throw Segments.unchecked(e);
    }
    synchronized (cache) {
      cache.put(asked, sum);
    }
    return sum;
  }
}
