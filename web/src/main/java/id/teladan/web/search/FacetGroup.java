package id.teladan.web.search;

import id.teladan.web.ui.Choice;
import java.util.List;

/**
 * One facet on the page.
 *
 * @param name its parameter
 * @param choices the first values
 * @param more further ones, shown on demand
 */
public record FacetGroup(String name, List<Choice> choices, List<Choice> more) {

  public String getName() {
    return name;
  }

  public List<Choice> getChoices() {
    return choices;
  }

  public List<Choice> getMore() {
    return more;
  }
}
