package id.teladan.web.visit;

import id.teladan.outcome.OutcomeReading;
import id.teladan.outcome.OutcomeView;
import id.teladan.outcome.VisitedSolution;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /visit-statistics}: what came of visits, with the filters of the list. */
@Named
@RequestScoped
public class StatisticsPage {
  private static final int PERCENT = 100;
  private static final int SOLUTIONS = 25;
  private static final int HOSTS = 15;

  @Inject private OutcomeReading reading;
  @Inject private VisitFacets facets;
  @Inject private Here here;

  private Address address;
  private OutcomeView view;

  @PostConstruct
  void read() {
    address = here.getAddress();
    view = reading.statistics(facets.filter(address));
  }

  public OutcomeView getView() {
    return view;
  }

  /** The most visited. */
  public List<VisitedSolution> getSolutions() {
    return view.solutions().stream().limit(SOLUTIONS).toList();
  }

  /** Those who received most. */
  public List<OutcomeView.Count> getHosts() {
    return view.hosts().stream().limit(HOSTS).toList();
  }

  /** How long a bar is beside the longest of all, in percent. */
  public int width(int visits, List<OutcomeView.Count> all) {
    int most = all.stream().mapToInt(OutcomeView.Count::visits).max().orElse(1);
    return PERCENT * visits / Math.max(1, most);
  }

  public int solutionWidth(int visits) {
    int most = view.solutions().isEmpty() ? 1 : view.solutions().get(0).visits();
    return PERCENT * visits / Math.max(1, most);
  }

  /** The same figures as a file. */
  public String download(String format) {
    Address file = Address.of("/api/v1/visit-statistics/solutions");
    for (Address.Parameter each : address.parameters()) {
      file = file.plus(each.name(), each.value());
    }
    return file.with("format", format).toString();
  }

  public List<VisitFacet> getFacets() {
    return facets.groups(address);
  }

  public List<Choice> getChips() {
    return facets.chips(address);
  }
}
