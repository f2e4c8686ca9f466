package id.teladan.api.discovery;

import id.teladan.discovery.SearchQuery;
import id.teladan.shared.PageRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a search out of the parameters of an address; a repeated one means "or". */
public final class QueryReading {
  private static final List<String> FILTERS =
      List.of("kind", "region", "affair", "audience", "stage", "evidence", "sharing", "year");
  private static final List<String> SOLUTIONS = List.of("PRACTICE", "APPLICATION");

  private QueryReading() {}

  public static SearchQuery read(MultivaluedMap<String, String> parameters, PageRequest page) {
    return query(parameters, filters(parameters), page);
  }

  /** The same among solutions alone. */
  public static SearchQuery solutions(MultivaluedMap<String, String> parameters, PageRequest page) {
    Map<String, List<String>> filters = filters(parameters);
    List<String> kinds = filters.getOrDefault("kind", SOLUTIONS);
    List<String> among = kinds.stream().filter(SOLUTIONS::contains).toList();
    // A kind that no solution has must find none, and not all.
    filters.put("kind", among.isEmpty() ? List.of("NONE") : among);
    return query(parameters, filters, page);
  }

  private static SearchQuery query(
      MultivaluedMap<String, String> parameters,
      Map<String, List<String>> filters,
      PageRequest page) {
    String sort = parameters.getFirst("sort");
    return new SearchQuery(
        parameters.getFirst("q"), filters, sort == null || sort.isBlank() ? null : sort, page);
  }

  private static Map<String, List<String>> filters(MultivaluedMap<String, String> parameters) {
    Map<String, List<String>> filters = new HashMap<>();
    for (String name : FILTERS) {
      List<String> values =
          parameters.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
      if (!values.isEmpty()) {
        filters.put(name, values);
      }
    }
    return filters;
  }
}
