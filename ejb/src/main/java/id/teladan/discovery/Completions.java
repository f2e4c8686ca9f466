package id.teladan.discovery;

import id.teladan.search.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses among suggestions, so that frequent queries do not crowd out what there is. */
final class Completions {
  private static final int QUERIES = 3;

  private Completions() {}

  /** The first ones, with at most three queries, none of which repeats another suggestion. */
  static List<Completion> mixed(List<Suggestion> all, int max) {
    Set<String> names =
        all.stream()
            .filter(s -> !isQuery(s))
            .map(s -> s.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    Set<Suggestion> queries =
        all.stream()
            .filter(Completions::isQuery)
            .filter(s -> !names.contains(s.text()))
            .limit(QUERIES)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(s -> !isQuery(s) || queries.contains(s))
        .limit(max)
        .map(s -> new Completion(s.text(), s.kind(), s.url()))
        .toList();
  }

  private static boolean isQuery(Suggestion suggestion) {
    return SuggestedPhrases.QUERY.equals(suggestion.kind());
  }
}
