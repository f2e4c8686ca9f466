package id.teladan.api.discovery;

import id.teladan.api.table.Table;
import id.teladan.discovery.Discovery;
import id.teladan.discovery.SearchAnswer;
import id.teladan.discovery.SearchAnswer.FoundEntry;
import id.teladan.discovery.SearchAnswer.TextRun;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every match of a search, for a file. */
@RequestScoped
public class FoundRows {
  static final Table<FoundRow> TABLE = Table.of("search", FoundRow.class);

  /** How far the search counts its ranks; beyond that it must be narrowed. */
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

  Page<FoundRow> all(MultivaluedMap<String, String> parameters) {
    List<FoundRow> all = new ArrayList<>();
    SearchAnswer found;
    int number = 1;
    do {
      PageRequest page = new PageRequest(number++, PageRequest.LARGEST);
      found = discovery.search(QueryReading.read(parameters, page));
      found.hits().stream().map(FoundRow::of).forEach(all::add);
    } while (!found.hits().isEmpty() && number * PageRequest.LARGEST <= FARTHEST);
    return new Page<>(all, found.total(), 1, Math.max(1, all.size()));
  }
}
