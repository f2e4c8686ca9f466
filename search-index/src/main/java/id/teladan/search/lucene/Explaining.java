package id.teladan.search.lucene;

import id.teladan.search.Explanation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Takes a score apart. */
final class Explaining {
  private Explaining() {}

  static Explanation explain(Matched matched, Understood understood, int doc) throws IOException {
    var leaves = matched.view().leaves;
    var leaf = leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(doc, leaves));
    if (!matched.accepted[leaf.ord].get(doc - leaf.docBase)) {
      return Explanation.noMatch();
    }
    List<Ranking.Signal> all = new ArrayList<>(Ranking.first(understood));
    all.addAll(Ranking.rest(understood));
    List<Explanation.Signal> signals = new ArrayList<>();
    float score = 0;
    for (Ranking.Signal signal : all) {
      var explained = matched.view().searcher.explain(signal.query(), doc);
      if (explained.isMatch() && explained.getValue().floatValue() > 0) {
        float value = explained.getValue().floatValue();
        score += value;
        boolean own = signal.own() != null && value(matched, signal.own(), doc) >= value;
        signals.add(new Explanation.Signal(own ? "stem" : signal.name(), value, signal.detail()));
      }
    }
    signals.sort(Comparator.comparingDouble(Explanation.Signal::value).reversed());
    return new Explanation(true, rank(matched, understood, doc), score, signals);
  }

  private static float value(Matched matched, Query query, int doc) throws IOException {
    return matched.view().searcher.explain(query, doc).getValue().floatValue();
  }

  private static int rank(Matched matched, Understood understood, int doc) throws IOException {
    if (understood.everything()) {
      return 0;
    }
    ScoreDoc[] best = TopHits.relevant(matched, understood, Math.min(1000, matched.total()));
    for (int i = 0; i < best.length; i++) {
      if (best[i].doc == doc) {
        return i + 1;
      }
    }
    return 0;
  }
}
