package id.teladan.watch;

import id.teladan.discovery.SearchQuery;
import id.teladan.shared.PageRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A search as the query of an address, {@code q=izin&region=65}, and back. */
public final class SearchText {
  private static final List<String> NAMES =
      List.of("q", "kind", "region", "affair", "audience", "stage", "evidence", "sharing", "year");

  private SearchText() {}

  /**
   * The same search in one order and spelling; page, sort and whatever is no part of the search are
   * left out. Empty when nothing is searched for.
   */
  public static String canonical(String query) {
    Map<String, List<String>> read = parse(query);
    return NAMES.stream()
        .filter(read::containsKey)
        .flatMap(name -> read.get(name).stream().distinct().map(value -> pair(name, value)))
        .collect(Collectors.joining("&"));
  }

  /** What to ask for. */
  public static SearchQuery query(String canonical) {
    Map<String, List<String>> filters = parse(canonical);
    List<String> q = filters.remove("q");
    return new SearchQuery(q == null ? "" : q.get(0), filters, null, PageRequest.first(20));
  }

  /** Reads the parameters that belong to a search; what cannot be decoded is left out. */
  private static Map<String, List<String>> parse(String query) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    String pairs = query == null ? "" : query.substring(query.indexOf('?') + 1);
    for (String pair : pairs.split("&")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      if (NAMES.contains(name) && !value.isBlank()) {
        read.computeIfAbsent(name, n -> new ArrayList<>()).add(value.strip());
      }
    }
    return read;
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\0", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
