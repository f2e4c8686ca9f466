package id.teladan.search.lucene;

import id.teladan.search.AlsoSearched;
import id.teladan.search.Thesaurus;
import id.teladan.search.text.CatalogueAnalyzers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/** A thesaurus made ready for looking up runs of stems. */
final class Meanings {
  private static final int MAX_MEANINGS = 8;

  /**
   * What a run of stems means.
   *
   * @param length how many stems the run has
   * @param terms the other terms as the thesaurus writes them, with their stems
   */
  record Match(int length, Map<String, List<String>> terms) {}

  final Thesaurus source;
  private final Map<List<String>, Map<String, List<String>>> byStems = new HashMap<>();
  private int longest;

  Meanings(Thesaurus source) {
    this.source = source;
    Analyzer analyzer = CatalogueAnalyzers.stems();
    for (List<String> group : source.groups()) {
      Map<String, List<String>> stems = new LinkedHashMap<>();
      for (String term : group) {
        List<String> run = CatalogueAnalyzers.tokenize(analyzer, term);
        if (!run.isEmpty()) {
          stems.put(term, run);
        }
      }
      stems.values().forEach(run -> add(run, stems));
    }
  }

  private void add(List<String> run, Map<String, List<String>> group) {
    longest = Math.max(longest, run.size());
    Map<String, List<String>> others = byStems.computeIfAbsent(run, r -> new LinkedHashMap<>());
    group.forEach(
        (term, stems) -> {
          boolean known = stems.equals(run) || others.containsValue(stems);
          if (!known && others.size() < MAX_MEANINGS) {
            others.put(term, stems);
          }
        });
  }

  /** The longest run beginning at a position that the thesaurus knows, null when it knows none. */
  Match at(List<String> stems, int position) {
    for (int n = Math.min(longest, stems.size() - position); n > 0; n--) {
      Map<String, List<String>> others = byStems.get(stems.subList(position, position + n));
      if (others != null) {
        return new Match(n, others);
      }
    }
    return null;
  }

  /** What a search of these words also searches; quoted and excluded ones mean only themselves. */
  List<AlsoSearched> alsoSearched(String q) {
    Analyzer analyzer = CatalogueAnalyzers.words();
    List<String> words =
        Typed.parse(q).parts().stream()
            .filter(part -> !part.quoted() && part.role() == Typed.Role.PLAIN)
            .flatMap(part -> CatalogueAnalyzers.tokenize(analyzer, part.text()).stream())
            .toList();
    Map<String, List<String>> also = new LinkedHashMap<>();
    Understanding.plain(words, this, also);
    return also.entrySet().stream().map(e -> new AlsoSearched(e.getKey(), e.getValue())).toList();
  }
}
