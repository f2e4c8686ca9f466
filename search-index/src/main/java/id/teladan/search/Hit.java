package id.teladan.search;

import java.util.List;

/**
 * One found entry.
 *
 * @param key the document's key in the index
 * @param kind its kind
 * @param id its id in its resource
 * @param url where to read it
 * @param title plain text
 * @param titleSpans the title with the matching words marked
 * @param regionCode the owning region, may be null
 * @param snippet the passage that matches best, or the summary's beginning; joined it is plain text
 * @param score larger is more relevant; comparable only within one answer
 * @param version the document's version
 */
public record Hit(
    String key,
    String kind,
    String id,
    String url,
    String title,
    List<Span> titleSpans,
    String regionCode,
    List<Span> snippet,
    float score,
    long version) {
  public Hit {
    titleSpans = List.copyOf(titleSpans);
    snippet = List.copyOf(snippet);
  }
}
