package id.teladan.web.visit;

import id.teladan.web.ui.Choice;
import java.util.List;

/**
 * One filter of the list.
 *
 * @param name the name of its parameter
 */
public record VisitFacet(String name, List<Choice> choices) {

  public String getName() {
    return name;
  }

  public List<Choice> getChoices() {
    return choices;
  }
}
