package id.teladan.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Which documents match, and what their rank is made of. Words decide; evidence, adoption and
 * freshness only order what is otherwise alike.
 */
final class Ranking {
  static final Similarity SIMILARITY = new BM25Similarity(.9f, .4f);

  private static final float WRITTEN = .5f;
  private static final float STEMMED = 1;
  private static final float TITLE = .5f;
  private static final float MEANING = .5f;
  private static final float PAIR = .4f;
  private static final float TITLE_PHRASE = 1;
  private static final float WHOLE_TITLE = 4;

  /**
   * One explainable part of a score.
   *
   * @param own what it is when the typed word itself matches; null when it is nothing else
   */
  record Signal(String name, String detail, Query query, Query own) {}

  private Ranking() {}

  /** What makes a document match, without scores. */
  static Query matching(Understood understood) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (understood.everything()) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    } else if (understood.required().isEmpty()) {
      understood.units().forEach(unit -> matching(unit, all));
    } else {
      understood.required().forEach(unit -> all.add(run(Fields.TEXT, unit.words(), 0), Occur.MUST));
    }
    understood
        .excluded()
        .forEach(unit -> all.add(run(Fields.TEXT, unit.words(), 0), Occur.MUST_NOT));
    return all.build();
  }

  private static void matching(Unit unit, BooleanQuery.Builder any) {
    if (unit.phrase()) {
      any.add(run(Fields.TEXT, unit.words(), 0), Occur.SHOULD);
    } else {
      unit.stems().forEach(stem -> any.add(term(Fields.STEMS, stem), Occur.SHOULD));
    }
    unit.meanings().forEach(m -> any.add(run(Fields.STEMS, m.stems(), 0), Occur.SHOULD));
    unit.similar().forEach(near -> any.add(term(Fields.STEMS, near.stem()), Occur.SHOULD));
  }

  /** The parts of the score by which the best are found: the telling and the cheap ones. */
  static List<Signal> first(Understood understood) {
    List<Signal> signals = new ArrayList<>();
    understood.required().forEach(unit -> first(unit, signals));
    understood.units().forEach(unit -> first(unit, signals));
    return signals;
  }

  private static void first(Unit unit, List<Signal> signals) {
    if (unit.phrase()) {
      signals.add(boosted("phrase", unit.typed(), run(Fields.TEXT, unit.words(), 0), STEMMED));
      signals.add(boosted("title", unit.typed(), run(Fields.TITLE, unit.words(), 0), TITLE));
      return;
    }
    List<Signal> own = new ArrayList<>();
    for (String stem : unit.stems()) {
      own.add(boosted("stem", stem, near(Fields.STEMS, stem, unit, true), STEMMED));
      signals.add(boosted("title", stem, near(Fields.TITLE_STEMS, stem, unit, true), TITLE));
    }
    if (unit.meanings().isEmpty()) {
      signals.addAll(own);
      return;
    }
    // What was typed or what means the same, whichever says more: never both for one thing.
    List<Query> either = new ArrayList<>(List.of(sum(own)));
    unit.meanings()
        .forEach(
            meaning ->
                either.add(
                    new BoostQuery(
                        run(Fields.STEMS, meaning.stems(), 0), MEANING * meaning.weight())));
    signals.add(new Signal("meaning", unit.typed(), new DisjunctionMaxQuery(either, 0), sum(own)));
  }

  /** The other parts, which put the best in order: how it is written, standing, nearness. */
  static List<Signal> rest(Understood understood) {
    List<Signal> signals = new ArrayList<>(standing(understood));
    signals.addAll(proximity(understood));
    return signals;
  }

  private static List<Signal> standing(Understood understood) {
    List<Signal> signals = new ArrayList<>();
    understood.required().forEach(unit -> written(unit, signals));
    understood.units().forEach(unit -> written(unit, signals));
    signals.add(feature(Fields.EVIDENCE, .3f, 2));
    signals.add(feature(Fields.ADOPTION, .3f, 3));
    signals.add(feature(Fields.FRESHNESS, .3f, 8));
    return signals;
  }

  private static void written(Unit unit, List<Signal> signals) {
    if (!unit.phrase()) {
      unit.words()
          .forEach(
              word ->
                  signals.add(
                      boosted("word", word, near(Fields.TEXT, word, unit, false), WRITTEN)));
    }
  }

  private static Signal feature(String name, float weight, float pivot) {
    return new Signal(
        name, "", FeatureField.newSaturationQuery(Fields.SIGNALS, name, weight, pivot), null);
  }

  /** All parts but nearness, for hits that are ordered by something else first. */
  static Query unordered(Understood understood) {
    List<Signal> signals = first(understood);
    signals.addAll(standing(understood));
    return sum(signals);
  }

  private static Signal boosted(String name, String detail, Query query, float boost) {
    return new Signal(name, detail, boost == 1 ? query : new BoostQuery(query, boost), null);
  }

  /**
   * A word, or the likeliest of the words it may have been meant for. Each keeps its own rarity: as
   * one they would all weigh as little as the commonest.
   */
  private static Query near(String field, String text, Unit unit, boolean stem) {
    if (unit.similar().isEmpty()) {
      return term(field, text);
    }
    Map<String, Float> weights = new LinkedHashMap<>();
    weights.put(text, 1f);
    unit.similar().forEach(n -> weights.merge(stem ? n.stem() : n.word(), n.weight(), Math::max));
    List<Query> any = new ArrayList<>();
    weights.forEach((other, weight) -> any.add(new BoostQuery(term(field, other), weight)));
    return new DisjunctionMaxQuery(any, 0);
  }

  private static List<Signal> proximity(Understood understood) {
    List<Signal> signals = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    for (Unit unit : understood.units()) {
      words.addAll(unit.words());
      boolean mended = !unit.similar().isEmpty() && unit.similar().get(0).weight() >= 1;
      stems.add(mended ? unit.similar().get(0).stem() : unit.stems().get(0));
      stems.addAll(unit.stems().subList(1, unit.stems().size()));
    }
    if (words.isEmpty()) {
      return signals;
    }
    Query whole = new ConstantScoreQuery(term(Fields.TITLE_WHOLE, String.join(" ", words)));
    signals.add(boosted("whole-title", String.join(" ", words), whole, WHOLE_TITLE));
    for (int i = 0; i + 1 < stems.size(); i++) {
      List<String> pair = stems.subList(i, i + 2);
      signals.add(boosted("proximity", String.join(" ", pair), run(Fields.STEMS, pair, 2), PAIR));
    }
    if (stems.size() > 1) {
      signals.add(
          boosted(
              "title-phrase",
              String.join(" ", stems),
              run(Fields.TITLE_STEMS, stems, 1),
              TITLE_PHRASE));
    }
    return signals;
  }

  static Query sum(List<Signal> signals) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    signals.forEach(signal -> any.add(signal.query(), Occur.SHOULD));
    return any.build();
  }

  /** What is marked in titles and snippets: runs of stems. */
  static Set<List<String>> marked(Understood understood) {
    Set<List<String>> runs = new LinkedHashSet<>();
    understood.required().forEach(unit -> runs.add(unit.stems()));
    for (Unit unit : understood.units()) {
      if (unit.phrase()) {
        runs.add(unit.stems());
      } else {
        unit.stems().forEach(stem -> runs.add(List.of(stem)));
      }
      unit.meanings().forEach(meaning -> runs.add(meaning.stems()));
      unit.similar().forEach(near -> runs.add(List.of(near.stem())));
    }
    return runs;
  }

  /** The same as a query, over texts and titles. */
  static Query highlighted(Understood understood) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (List<String> stems : marked(understood)) {
      any.add(run(Fields.STEMS, stems, 0), Occur.SHOULD);
      any.add(run(Fields.TITLE_STEMS, stems, 0), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  private static Query run(String field, List<String> terms, int slop) {
    return terms.size() == 1
        ? term(field, terms.get(0))
        : new PhraseQuery(slop, field, terms.toArray(String[]::new));
  }
}
