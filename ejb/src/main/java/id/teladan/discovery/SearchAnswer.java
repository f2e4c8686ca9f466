package id.teladan.discovery;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many entries match that the caller may read
 * @param tookMillis time spent on it, in milliseconds
 * @param facets values and counts by facet name; empty while the database answers
 * @param didYouMean the query with its typing errors mended; null when there are none
 * @param fallback whether the database answered because the index could not: simpler, unranked
 */
public record SearchAnswer(
    long total,
    int page,
    int size,
    long tookMillis,
    List<FoundEntry> hits,
    Map<String, List<FacetValue>> facets,
    String didYouMean,
    List<OtherMeaning> alsoSearched,
    boolean fallback) {

  public SearchAnswer {
    hits = List.copyOf(hits);
    alsoSearched = List.copyOf(alsoSearched);
  }

  /**
   * One found entry.
   *
   * @param kind {@code PRACTICE}, {@code APPLICATION} or {@code VISIT}
   * @param url the address of its page
   */
  public record FoundEntry(
      String kind,
      String id,
      String url,
      String title,
      List<TextRun> titleRuns,
      String regionCode,
      String regionName,
      List<TextRun> snippet,
      double score) {

    public String getKind() {
      return kind;
    }

    public String getId() {
      return id;
    }

    public String getUrl() {
      return url;
    }

    public String getTitle() {
      return title;
    }

    public List<TextRun> getTitleRuns() {
      return titleRuns;
    }

    public String getRegionCode() {
      return regionCode;
    }

    public String getRegionName() {
      return regionName;
    }

    public List<TextRun> getSnippet() {
      return snippet;
    }
  }

  /** A piece of plain text, and whether it is what was searched for. */
  public record TextRun(String text, boolean match) {

    public String getText() {
      return text;
    }

    public boolean isMatch() {
      return match;
    }
  }

  /**
   * A value to narrow by.
   *
   * @param label its name where data has one (regions, affairs); null where a bundle has it
   * @param count how many there are under all other filters
   */
  public record FacetValue(String value, String label, long count) {

    public String getValue() {
      return value;
    }

    public String getLabel() {
      return label;
    }

    public long getCount() {
      return count;
    }
  }

  /** Another meaning that was searched as well: {@code OPD} is also {@code perangkat daerah}. */
  public record OtherMeaning(String typed, List<String> meant) {

    public String getTyped() {
      return typed;
    }

    public List<String> getMeant() {
      return meant;
    }
  }

  public long getTotal() {
    return total;
  }

  public int getPage() {
    return page;
  }

  public int getSize() {
    return size;
  }

  public long getTookMillis() {
    return tookMillis;
  }

  public List<FoundEntry> getHits() {
    return hits;
  }

  public Map<String, List<FacetValue>> getFacets() {
    return facets;
  }

  public String getDidYouMean() {
    return didYouMean;
  }

  public List<OtherMeaning> getAlsoSearched() {
    return alsoSearched;
  }

  public boolean isFallback() {
    return fallback;
  }
}
