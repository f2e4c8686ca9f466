package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.PartDecision;
import id.teladan.adoption.StopReason;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.PageRequest;
import id.teladan.solution.Instrument;
import id.teladan.visit.VisitFilter;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitSummary;
import id.teladan.web.search.FacetLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What can be chosen in the forms of an adoption. */
@Named
@RequestScoped
public class MoveChoices {
  @Inject private VisitReading visits;
  @Inject private CurrentCaller caller;
  @Inject private AdoptionWords words;
  @Inject private FacetLabels names;

  public List<SelectItem> getInstruments() {
    return Arrays.stream(Instrument.values())
        .map(i -> new SelectItem(i, names.label("instrument", i)))
        .toList();
  }

  public List<SelectItem> getReasons() {
    return Arrays.stream(StopReason.values())
        .map(r -> new SelectItem(r.name(), words.text("stop." + r)))
        .toList();
  }

  public List<SelectItem> getDecisions() {
    return Arrays.stream(PartDecision.values())
        .map(d -> new SelectItem(d, words.text("part." + d)))
        .toList();
  }

  /** Visits that the adopting region made; those to the solution's region first. */
  public List<SelectItem> visits(AdoptionView adoption) {
    String host = adoption.origin().regionCode();
    VisitFilter made = new VisitFilter(null, adoption.regionCode(), null, null, null, null, null);
    return visits.list(made, PageRequest.first(PageRequest.LARGEST)).items().stream()
        .sorted((a, b) -> Boolean.compare(host.equals(b.hostCode()), host.equals(a.hostCode())))
        .map(this::item)
        .toList();
  }

  private SelectItem item(VisitSummary visit) {
    String title = visit.title() == null ? words.region(visit.hostCode()) : visit.title();
    return new SelectItem(String.valueOf(visit.id()), title);
  }

  /** The regions that the caller may begin an adoption for. */
  public List<SelectItem> getRegions() {
    return caller.get().regionsFor(id.teladan.identity.Action.EDIT_ADOPTION).stream()
        .map(code -> new SelectItem(code, words.region(code)))
        .toList();
  }
}
