package id.teladan.discovery;

import id.teladan.region.AffairDirectory;
import id.teladan.region.AffairView;
import id.teladan.region.RegionDirectory;
import id.teladan.search.Facet;
import id.teladan.search.FacetCount;
import id.teladan.search.Hit;
import id.teladan.search.IndexedEntry;
import id.teladan.search.SearchResults;
import id.teladan.search.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the index's answers into read views, with names for codes. */
@ApplicationScoped
public class AnswerViews {
  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;

  SearchAnswer answer(SearchQuery query, SearchResults results, long tookMillis) {
    Map<String, List<SearchAnswer.FacetValue>> facets = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      facets.put(
          facet.name().toLowerCase(Locale.ROOT),
          results.facets().getOrDefault(facet, List.of()).stream()
              .map(count -> value(facet, count))
              .toList());
    }
    return new SearchAnswer(
        results.total(),
        query.page().page(),
        query.page().size(),
        tookMillis,
        results.hits().stream().map(this::entry).toList(),
        facets,
        results.didYouMean(),
        results.alsoSearched().stream()
            .map(a -> new SearchAnswer.OtherMeaning(a.typed(), a.meant()))
            .toList(),
        false);
  }

  SearchAnswer.FoundEntry entry(Hit hit) {
    return new SearchAnswer.FoundEntry(
        hit.kind(),
        hit.id(),
        hit.url(),
        hit.title(),
        runs(hit.titleSpans()),
        hit.regionCode(),
        regions.name(hit.regionCode()),
        runs(hit.snippet()),
        hit.score());
  }

  IndexedSolution indexed(IndexedEntry entry) {
    return new IndexedSolution(
        entry.title(),
        regions.name(entry.regionCode()),
        entry.text().lines().filter(line -> !line.isBlank()).toList());
  }

  private SearchAnswer.FacetValue value(Facet facet, FacetCount count) {
    String label =
        switch (facet) {
          case REGION -> regions.label(count.value());
          case AFFAIR -> affairs.lookup(count.value()).map(AffairView::nameId).orElse(null);
          default -> null;
        };
    return new SearchAnswer.FacetValue(count.value(), label, count.count());
  }

  private static List<SearchAnswer.TextRun> runs(List<Span> spans) {
    return spans.stream().map(s -> new SearchAnswer.TextRun(s.text(), s.match())).toList();
  }
}
