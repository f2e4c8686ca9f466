package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionReading;
import id.teladan.shared.NotFoundException;
import id.teladan.solution.SolutionContent;
import id.teladan.solution.SolutionReading;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the origin says came of the solution, to see an adoption's own figures beside it. */
@Named
@RequestScoped
public class OriginClaims {
  private static final int SHOWN = 90;

  @Inject private AdoptionRoute route;
  @Inject private AdoptionReading adoptions;
  @Inject private SolutionReading solutions;

  private List<SolutionContent.Claim> all;

  @PostConstruct
  void read() {
    try {
      all = solutions.get(adoptions.get(route.id()).solutionId()).content().evidence().claims();
    } catch (NotFoundException e) {
      all = List.of();
    }
  }

  public List<SolutionContent.Claim> getAll() {
    return all;
  }

  /** The claim of these words; null when the origin does not say so any more. */
  public SolutionContent.Claim find(String text) {
    return all.stream()
        .filter(c -> c.text() != null && c.text().equals(text))
        .findFirst()
        .orElse(null);
  }

  /**
   * What can be chosen.
   *
   * @param chosen stays a choice when the origin has other words now
   */
  public List<SelectItem> items(String chosen) {
    List<SelectItem> items = new ArrayList<>();
    all.stream().filter(c -> c.text() != null).forEach(c -> items.add(item(c.text())));
    if (chosen != null && !chosen.isBlank() && find(chosen) == null) {
      items.add(item(chosen));
    }
    return items;
  }

  private static SelectItem item(String text) {
    String label = text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    return new SelectItem(text, label);
  }
}
