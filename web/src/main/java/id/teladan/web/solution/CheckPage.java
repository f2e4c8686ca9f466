package id.teladan.web.solution;

import id.teladan.discovery.AlikeSolution;
import id.teladan.discovery.BuildCheckReading;
import id.teladan.discovery.PlannedApplication;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.AffairDirectory;
import id.teladan.region.AffairView;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.web.search.FacetLabels;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Formats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.omnifaces.cdi.Param;

/** {@code /check?title=…&summary=…}: who has something like it, before anybody builds it. */
@Named
@RequestScoped
public class CheckPage {
  private static final int SHOWN = 15;

  @Inject @Param private String title;
  @Inject @Param private String summary;
  @Inject @Param private String affair;
  @Inject @Param private String region;

  @Inject private BuildCheckReading check;
  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;
  @Inject private FacetLabels labels;
  @Inject private EditorView words;
  @Inject private Formats formats;
  @Inject private CurrentCaller caller;

  private PlannedApplication plan;
  private List<AlikeSolution> alike;

  @PostConstruct
  void read() {
    String home = region == null ? caller.get().regionCode() : region;
    plan = new PlannedApplication(title, summary, affair, home);
    alike = check.alike(plan, SHOWN);
  }

  public boolean isAsked() {
    return !plan.isEmpty();
  }

  public String getTitle() {
    return plan.title();
  }

  public String getSummary() {
    return plan.summary();
  }

  public String getAffair() {
    return plan.affair();
  }

  public String getRegion() {
    return plan.regionCode();
  }

  public List<AlikeSolution> getAlike() {
    return alike;
  }

  public Collection<RegionView> getRegions() {
    return regions.all();
  }

  public List<EditorItem.Option> getAffairs() {
    return affairs.all().stream()
        .map(AffairView::code)
        .map(
            code ->
                new EditorItem.Option(
                    code, code + " " + labels.label("affair", code), code.equals(plan.affair())))
        .toList();
  }

  /** Why a solution is listed, in the reader's words. */
  public String why(AlikeSolution each) {
    List<String> reasons = new ArrayList<>();
    if (each.national()) {
      reasons.add(words.word("check.why.national"));
    }
    if (each.own()) {
      reasons.add(words.word("check.why.own"));
    }
    if (each.sameAffair()) {
      reasons.add(words.word("check.why.affair"));
    }
    if (!each.words().isEmpty()) {
      reasons.add(words.word("check.why.words", String.join(", ", each.words())));
    }
    return String.join(" · ", reasons);
  }

  /** When this was looked up. */
  public String getNow() {
    Instant now = Instant.now();
    return formats.dayOf(now) + ", " + formats.timeOf(now);
  }

  public String getPaperLink() {
    return Address.of("/api/v1/build-check/paper")
        .with("title", plan.title())
        .with("summary", plan.summary())
        .with("affair", plan.affair())
        .with("region", plan.regionCode())
        .with("format", "docx")
        .toString();
  }
}
