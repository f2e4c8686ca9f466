package id.teladan.web.request;

import id.teladan.request.CapacityReading;
import id.teladan.request.CapacityView;
import id.teladan.request.OpenAnswer;
import id.teladan.request.RequestReading;
import id.teladan.shared.PageRequest;
import id.teladan.visit.FindingView;
import id.teladan.visit.VisitFilter;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a visitor should see before asking: what earlier visitors found there, as far as this reader
 * may read it, what the host answered for everybody, and when it has room.
 */
@Named
@RequestScoped
public class BeforeAsking {
  private static final int VISITS = 6;
  private static final int FINDINGS = 5;

  @Inject private RequestFormPage page;
  @Inject private VisitReading visits;
  @Inject private RequestReading requests;
  @Inject private CapacityReading capacities;

  private List<VisitSummary> earlier;
  private List<Earlier> findings;
  private List<OpenAnswer> answers;
  private CapacityView capacity;

  /** A finding and where it was made. */
  public record Earlier(VisitSummary visit, FindingView finding) {

    public VisitSummary getVisit() {
      return visit;
    }

    public FindingView getFinding() {
      return finding;
    }
  }

  /** Earlier visits to that host, latest first. */
  public List<VisitSummary> getVisits() {
    if (earlier == null) {
      VisitFilter there =
          new VisitFilter(null, null, page.getForm().getHostCode(), null, null, null, null);
      earlier = visits.list(there, PageRequest.first(VISITS)).items();
    }
    return earlier;
  }

  /** What was found there; about the same solution first. */
  public List<Earlier> getFindings() {
    if (findings == null) {
      List<Earlier> all = new ArrayList<>();
      for (VisitSummary visit : getVisits()) {
        visits.findings(visit.id()).forEach(f -> all.add(new Earlier(visit, f)));
      }
      Long solution = page.getForm().getSolutionId();
      all.sort(
          Comparator.comparing(
              e -> solution == null || !Objects.equals(e.finding().getSolutionId(), solution)));
      findings = all.stream().limit(FINDINGS).toList();
    }
    return findings;
  }

  public List<OpenAnswer> getAnswers() {
    if (answers == null) {
      answers = requests.openAnswers(page.getForm().getHostCode(), page.getForm().getSolutionId());
    }
    return answers;
  }

  public CapacityView getCapacity() {
    if (capacity == null) {
      capacity = capacities.get(page.getForm().getHostCode(), YearMonth.now(ZoneOffset.UTC));
    }
    return capacity;
  }

  public boolean isNothing() {
    return getVisits().isEmpty() && getAnswers().isEmpty();
  }
}
