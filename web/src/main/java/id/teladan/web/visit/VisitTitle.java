package id.teladan.web.visit;

import id.teladan.visit.VisitReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What stands on top of each of the pages below {@code /visits}. */
@Named
@RequestScoped
public class VisitTitle {
  @Inject private VisitRoute route;
  @Inject private VisitReading reading;
  @Inject private VisitWords words;

  private String visit;

  public String getText() {
    return switch (route.getView()) {
      case "list" -> words.text("title");
      case "visit" -> getVisit();
      case "new" -> words.text("create");
      default -> words.text("title." + route.getView());
    };
  }

  public String getLead() {
    return words.text("lead." + route.getView());
  }

  /** The title of the visit that the page is about. */
  public String getVisit() {
    if (visit == null) {
      visit = reading.get(route.id()).getTitle();
    }
    return visit;
  }
}
