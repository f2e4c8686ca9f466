package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionOverviewReading;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.StageFigure;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.RegionDirectory;
import id.teladan.web.shared.Formats;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** {@code /adoptions/dashboard?region=65}: how many adoptions are where, and what is stuck. */
@Named
@RequestScoped
public class DashboardPage {
  private static final int LISTED = 20;

  @Inject private AdoptionOverviewReading reading;
  @Inject private CurrentCaller caller;
  @Inject private AdoptionWords words;
  @Inject private Formats formats;
  @Inject private Here here;

  private String region;
  private List<StageFigure> funnel;

  @PostConstruct
  void read() {
    region = here.parameter("region");
    funnel = reading.funnel(region);
  }

  public String getTitle() {
    boolean all = region == null || RegionDirectory.NATION.equals(region);
    return all
        ? words.text("dashboard.title")
        : words.text("dashboard.titleOf", words.region(region));
  }

  public List<StageFigure> getFunnel() {
    return funnel;
  }

  public long getTotal() {
    return funnel.stream().mapToLong(StageFigure::count).sum();
  }

  public String getSource() {
    return words.text("dashboard.source", formats.dayOf(Instant.now()));
  }

  /** How wide the bar of a stage is, in per cent of the longest. */
  public long width(StageFigure figure) {
    long most = funnel.stream().mapToLong(StageFigure::count).max().orElse(0);
    return most == 0 ? 0 : Math.round(100.0 * figure.count() / most);
  }

  /** What needs somebody's care among what the reader may see; null when they see no plans. */
  public List<AdoptionView> getStuck() {
    return caller.get().couldEver(Action.READ_ADOPTION_DETAIL)
        ? reading.needingCare(region, LISTED)
        : null;
  }

  public String next(AdoptionView adoption) {
    return words.next(adoption);
  }
}
