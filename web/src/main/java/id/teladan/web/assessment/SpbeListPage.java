package id.teladan.web.assessment;

import id.teladan.assessment.AssessmentReading;
import id.teladan.assessment.AssessmentView;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /spbe?region=65}: published self-assessments, and those of the reader's region. */
@Named
@RequestScoped
public class SpbeListPage {
  @Inject private AssessmentReading reading;
  @Inject private RegionDirectory regions;
  @Inject private CurrentCaller caller;
  @Inject private Here here;
  private List<AssessmentView> items;

  @PostConstruct
  void read() {
    String asked = here.parameter("region");
    String region = regions.lookup(asked).isPresent() ? asked : null;
    items = reading.list(region, null, PageRequest.first(100)).items();
  }

  public List<AssessmentView> getItems() {
    return items;
  }

  public String region(AssessmentView view) {
    return regions.label(view.regionCode());
  }

  /** Whether the reader has a region to assess. */
  public boolean isMayBegin() {
    return !caller.get().regionsFor(Action.EDIT_ASSESSMENT).isEmpty();
  }
}
