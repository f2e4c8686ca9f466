package id.teladan.discovery;

import java.util.List;

/**
 * A solution as the index last saw it.
 *
 * @param paragraphs its texts in their order
 */
public record IndexedSolution(String title, String regionName, List<String> paragraphs) {
  public IndexedSolution {
    paragraphs = List.copyOf(paragraphs);
  }

  public String getTitle() {
    return title;
  }

  public String getRegionName() {
    return regionName;
  }

  public List<String> getParagraphs() {
    return paragraphs;
  }
}
