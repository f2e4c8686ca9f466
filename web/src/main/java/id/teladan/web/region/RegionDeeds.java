package id.teladan.web.region;

import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionView;
import id.teladan.shared.PageRequest;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import id.teladan.visit.VisitFilter;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitSummary;
import id.teladan.web.shared.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a region offers, whom it visits and who visits it, what it adopts. */
@Named
@RequestScoped
public class RegionDeeds {
  private static final int SHOWN = 6;

  @Inject private RegionPage page;
  @Inject private SolutionReading solutions;
  @Inject private VisitReading visits;
  @Inject private AdoptionReading adoptions;

  private List<SolutionSummary> offered;
  private List<VisitSummary> visited;
  private List<AdoptionView> adopted;

  /** Its own published solutions, changed lately first. */
  public List<SolutionSummary> getOffered() {
    if (offered == null) {
      offered = solutions.latestOf(code(), SHOWN);
    }
    return offered;
  }

  /** Visits that the reader may read, on either side, latest first. */
  public List<VisitSummary> getVisited() {
    if (visited == null) {
      VisitFilter ofRegion = new VisitFilter(code(), null, null, null, null, null, null);
      visited = visits.list(ofRegion, PageRequest.first(SHOWN)).items();
    }
    return visited;
  }

  /** Adoptions, changed lately first. */
  public List<AdoptionView> getAdopted() {
    if (adopted == null) {
      adopted = adoptions.ofRegion(code()).stream().limit(SHOWN).toList();
    }
    return adopted;
  }

  public String getVisitsLink() {
    return Address.of("/visits").with("region", code()).toString();
  }

  public String getAdoptionsLink() {
    return Address.of("/adoptions").with("region", code()).toString();
  }

  private String code() {
    return page.getRegion().code();
  }
}
