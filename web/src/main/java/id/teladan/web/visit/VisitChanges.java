package id.teladan.web.visit;

import id.teladan.shared.PageRequest;
import id.teladan.visit.HistoryEntry;
import id.teladan.visit.HistoryReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The latest changes of a visit, in words. */
@Named
@RequestScoped
public class VisitChanges {
  private static final int LATEST = 50;

  @Inject private VisitRoute route;
  @Inject private HistoryReading reading;
  @Inject private VisitWords words;

  private List<HistoryEntry> latest;

  public List<HistoryEntry> getLatest() {
    if (latest == null) {
      latest = reading.of(route.id(), PageRequest.first(LATEST)).items();
    }
    return latest;
  }

  /** What was done to what. */
  public String sentence(HistoryEntry entry) {
    String part = words.text("part." + entry.part());
    String action = words.text("deed." + entry.action());
    return (part == null ? entry.part() : part) + ": " + (action == null ? entry.action() : action);
  }
}
