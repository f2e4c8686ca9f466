package id.teladan.search.lucene;

import id.teladan.search.AlsoSearched;
import id.teladan.search.text.CatalogueAnalyzers;
import id.teladan.search.text.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;

/** Turns what was typed into what is searched. */
final class Understanding {
  private static final int MAX_WORDS = 64;
  private static final int HARDLY_KNOWN = 2;
  private static final int VERY_COMMON = 20;
  private static final float RARE_NEIGHBOUR_WEIGHT = .35f;

  private final Analyzer analyzer = CatalogueAnalyzers.words();
  private final Vocabulary vocabulary;
  private final Rarity rarity = new Rarity();

  Understanding(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Understood understand(String q, Meanings meanings, View view, Set<String> tokens)
      throws IOException {
    List<String> words = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    List<Unit> required = new ArrayList<>();
    List<Unit> excluded = new ArrayList<>();
    Map<String, List<String>> also = new LinkedHashMap<>();
    for (Typed.Part part : Typed.parse(q).parts()) {
      List<String> found = CatalogueAnalyzers.tokenize(analyzer, part.text());
      if (found.isEmpty()) {
        continue;
      }
      switch (part.role()) {
        case EXCLUDED -> excluded.add(phrase(found));
        case REQUIRED -> required.add(phrase(found));
        default -> {
          if (part.quoted()) {
            units.add(phrase(found));
          } else {
            words.addAll(found);
          }
        }
      }
    }
    units.addAll(plain(words.subList(0, Math.min(words.size(), MAX_WORDS)), meanings, also));
    drop(units, !required.isEmpty());
    Map<String, String> mended = new LinkedHashMap<>();
    units.replaceAll(unit -> mend(unit, view, tokens, mended));
    units.replaceAll(unit -> weigh(unit, view));
    List<AlsoSearched> alsoSearched =
        also.entrySet().stream().map(e -> new AlsoSearched(e.getKey(), e.getValue())).toList();
    return new Understood(units, required, excluded, rewrite(q, mended), alsoSearched);
  }

  private static Unit phrase(List<String> words) {
    return new Unit(
        String.join(" ", words), words, stems(words), words.size() > 1, List.of(), List.of());
  }

  private static List<String> stems(List<String> words) {
    return words.stream().map(CatalogueAnalyzers.STEMMER::stem).toList();
  }

  static List<Unit> plain(List<String> words, Meanings meanings, Map<String, List<String>> also) {
    List<Unit> units = new ArrayList<>();
    List<String> stems = stems(words);
    int at = 0;
    while (at < words.size()) {
      Meanings.Match match = meanings.at(stems, at);
      if (match == null || match.terms().isEmpty()) {
        units.add(Unit.word(words.get(at), stems.get(at)));
        at++;
        continue;
      }
      List<String> run = List.copyOf(words.subList(at, at + match.length()));
      String typed = String.join(" ", run);
      also.put(typed, List.copyOf(match.terms().keySet()));
      List<String> runStems = List.copyOf(stems.subList(at, at + match.length()));
      List<Unit.Meaning> others =
          match.terms().values().stream()
              // A longer term with the same word in it is found by that word already.
              .filter(stemmed -> Collections.disjoint(stemmed, runStems))
              .map(stemmed -> new Unit.Meaning(stemmed, 1))
              .toList();
      units.add(new Unit(typed, run, runStems, false, others, List.of()));
      at += match.length();
    }
    return units;
  }

  /** Leaves words out that only join others, unless nothing else was typed. */
  private static void drop(List<Unit> units, boolean othersRequired) {
    List<Unit> telling = units.stream().filter(Understanding::tells).toList();
    if (!telling.isEmpty() || othersRequired) {
      units.retainAll(telling);
    }
  }

  private static boolean tells(Unit unit) {
    if (unit.words().size() > 1 || !unit.meanings().isEmpty()) {
      return true;
    }
    String word = unit.words().get(0);
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
    return !letter
        && !Lexicon.get().isStopword(word)
        && !Lexicon.get().isStopword(unit.stems().get(0));
  }

  private Unit mend(Unit unit, View view, Set<String> tokens, Map<String, String> mended) {
    if (unit.words().size() != 1 || !unit.meanings().isEmpty()) {
      return unit;
    }
    String word = unit.words().get(0);
    try {
      int known = view.frequency(Fields.STEMS, unit.stems().get(0), HARDLY_KNOWN + 1);
      List<Unit.Near> alternatives = vocabulary.alternatives(view, tokens, word);
      if (known > HARDLY_KNOWN || known > 0 && !alternatives.isEmpty()) {
        return unit.withSimilar(alternatives);
      }
      if (known > 0) {
        return unit.withSimilar(
            vocabulary.near(view, tokens, word, known * VERY_COMMON).stream()
                .limit(1)
                .map(n -> new Unit.Near(n.word(), n.stem(), RARE_NEIGHBOUR_WEIGHT))
                .toList());
      }
      List<Unit.Near> near = vocabulary.near(view, tokens, word, 1);
      if (!near.isEmpty() && alternatives.isEmpty()) {
        mended.put(word, near.get(0).word());
      }
      List<Unit.Near> all = new ArrayList<>(near);
      all.addAll(alternatives);
      return unit.withSimilar(all);
    } catch (IOException e) {
      throw Segments.unchecked(e);
    }
  }

  /** A meaning that is rarer than what was typed weighs as much less as it is rarer. */
  private Unit weigh(Unit unit, View view) {
    if (unit.meanings().isEmpty()) {
      return unit;
    }
    double own = rarity.of(view, unit.stems());
    return unit.withMeanings(
        unit.meanings().stream()
            .map(m -> m.stems())
            .map(run -> new Unit.Meaning(run, (float) Math.min(1, own / rarity.of(view, run))))
            .toList());
  }

  private static String rewrite(String q, Map<String, String> mended) {
    if (mended.isEmpty()) {
      return null;
    }
    String result = q;
    for (Map.Entry<String, String> word : mended.entrySet()) {
      Pattern typed =
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.getKey()) + "(?![\\p{L}\\p{N}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      result = typed.matcher(result).replaceAll(Matcher.quoteReplacement(word.getValue()));
    }
    return result.equals(q) ? null : result.strip();
  }
}
