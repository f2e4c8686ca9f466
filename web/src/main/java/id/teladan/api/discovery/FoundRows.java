package id.teladan.api.discovery;

import id.teladan.api.shared.Listing;
import id.teladan.api.table.Table;
import id.teladan.discovery.Discovery;
import id.teladan.discovery.SearchAnswer.FoundEntry;
import id.teladan.discovery.SearchAnswer.TextRun;
import id.teladan.discovery.SearchQuery;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Collectors;

/** Every match of a search, for a file. */
@RequestScoped
public class FoundRows {
  static final Table<FoundRow> TABLE = Table.of("search", FoundRow.class);

  /** How far the search counts its ranks. */
  private static final int FARTHEST = 10_000;

  @Inject private Discovery discovery;

  /** One row of the file; the snippet is plain text. */
  public record FoundRow(
      String kind,
      String id,
      String url,
      String title,
      String regionCode,
      String regionName,
      String snippet,
      double score) {

    static FoundRow of(FoundEntry entry) {
      return new FoundRow(
          entry.kind(),
          entry.id(),
          entry.url(),
          entry.title(),
          entry.regionCode(),
          entry.regionName(),
          entry.snippet().stream().map(TextRun::text).collect(Collectors.joining()),
          entry.score());
    }
  }

  /**
   * Everything that is found, a hundred at a time: by rank as far as the search ranks, longer lists
   * by key and without a score.
   */
  Listing.Rows<FoundRow> all(MultivaluedMap<String, String> parameters) {
    PageRequest first = PageRequest.first(PageRequest.LARGEST);
    SearchQuery query = QueryReading.read(parameters, first);
    long total = discovery.search(query).total();
    List<String> keys = total > FARTHEST ? discovery.keys(query) : List.of();
    return keys.isEmpty()
        ? new Listing.Pages<>(total, number -> ranked(parameters, number, total))
        : new Listing.Pages<>(keys.size(), number -> keyed(query, number, keys));
  }

  private List<FoundRow> ranked(MultivaluedMap<String, String> parameters, int number, long total) {
    long before = (long) (number - 1) * PageRequest.LARGEST;
    if (before >= Math.min(total, FARTHEST)) {
      return null;
    }
    PageRequest page = new PageRequest(number, PageRequest.LARGEST);
    return rows(discovery.search(QueryReading.read(parameters, page)).hits());
  }

  private List<FoundRow> keyed(SearchQuery query, int number, List<String> keys) {
    int from = (number - 1) * PageRequest.LARGEST;
    int to = Math.min(keys.size(), from + PageRequest.LARGEST);
    return from >= to ? null : rows(discovery.read(query, keys.subList(from, to)));
  }

  private static List<FoundRow> rows(List<FoundEntry> entries) {
    return entries.stream().map(FoundRow::of).toList();
  }
}
