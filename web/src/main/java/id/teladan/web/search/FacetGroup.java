package id.teladan.web.search;

import id.teladan.web.ui.Choice;
import java.util.List;

/**
 * One facet on the page.
 *
 * @param name its parameter
 */
public record FacetGroup(String name, List<Choice> choices) {

  public String getName() {
    return name;
  }

  public List<Choice> getChoices() {
    return choices;
  }
}
