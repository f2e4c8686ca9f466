package id.teladan.web.visit;

import id.teladan.visit.VisitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The next step in words, and where it leads. */
@RequestScoped
public class VisitNextWords {
  @Inject private VisitWords words;
  @Inject private Exits exits;

  String text(NextStep step, VisitView visit) {
    return words.text(
        "next." + step, words.region(visit.getVisitorCode()), words.region(visit.getHostCode()));
  }

  String button(NextStep step) {
    return words.text("next." + step + ".do");
  }

  String link(NextStep step, VisitView visit) {
    String url = visit.url();
    return switch (step) {
      case AGENDA, HOST_AGENDA -> url + "/agenda";
      case ERRAND -> url + "/agenda#errand";
      case ROOM -> "/room/" + visit.id();
      case FINDING -> url + "/finding";
      case FOLLOW_UP -> url + "/follow-up";
      case PUBLISH -> url + "/edit#published";
      case ADOPT -> url + "#follow-ups";
      default -> null;
    };
  }

  void leave(Runnable deed, String saved) {
    exits.leave(deed, saved, "next");
  }
}
