package id.teladan.search.benchmark;

import id.teladan.search.Facet;
import id.teladan.search.SearchRequest;
import id.teladan.search.Viewer;
import java.util.List;

/**
 * What somebody of the province 11 asks.
 *
 * @param q as typed
 * @param province chosen in the facet, or null
 * @param year chosen in the facet, or null
 */
public record Question(String q, String province, String year) {
  static final String OWN = "region:11";

  /** The first twenty hits. */
  public SearchRequest request() {
    SearchRequest request = SearchRequest.of(Viewer.of(OWN), q);
    if (province != null) {
      request = request.with(Facet.REGION, List.of(province));
    }
    return year == null ? request : request.with(Facet.YEAR, List.of(year));
  }
}
