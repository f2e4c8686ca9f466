package id.teladan.web.ui;

/**
 * One value of a facet, for {@code t:facet}, or a chosen one, for {@code t:chip}.
 *
 * @param label what it is called
 * @param count how many results it has; null when not counted
 * @param link the search with this value added, or taken away when it is chosen
 */
public record Choice(String label, Long count, String link, boolean chosen) {

  public String getLabel() {
    return label;
  }

  public Long getCount() {
    return count;
  }

  public String getLink() {
    return link;
  }

  public boolean isChosen() {
    return chosen;
  }
}
