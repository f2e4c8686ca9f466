package id.teladan.web.adoption;

import id.teladan.benchmark.IndicatorReading;
import id.teladan.visit.FindingView;
import id.teladan.visit.VisitReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** Why an adoption starts: what a visit found, or where the region is behind. */
@Named
@RequestScoped
public class StartReason {
  @Inject
  @Param(name = "finding")
  private String finding;

  @Inject
  @Param(name = "gap")
  private String gap;

  @Inject private VisitReading visits;
  @Inject private IndicatorReading indicators;
  @Inject private AdoptionWords words;

  /** The finding, named as {@code visit-finding}; null without one. */
  FindingView seen() {
    boolean named = finding != null && finding.matches("\\d{1,18}-\\d{1,18}");
    if (!named) {
      return null;
    }
    String[] ids = finding.split("-");
    return visits.finding(Long.parseLong(ids[0]), Long.parseLong(ids[1]));
  }

  /** In a sentence; null without a reason. */
  public String getText() {
    if (seen() != null) {
      return words.text("new.finding", seen().getTitle());
    }
    boolean named = gap != null && gap.matches("[\\w.-]{1,60}");
    return named ? words.text("new.gap", words.in(indicators.get(gap).name())) : null;
  }
}
