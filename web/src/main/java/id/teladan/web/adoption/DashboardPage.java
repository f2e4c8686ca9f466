package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionOverviewReading;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.OverviewView;
import id.teladan.adoption.ProofState;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Formats;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** {@code /adoptions/dashboard?region=65}: adoptions in figures, of one region or of all. */
@Named
@RequestScoped
public class DashboardPage {
  private static final int LISTED = 20;

  @Inject private AdoptionOverviewReading reading;
  @Inject private DashboardLinks links;
  @Inject private AdoptionWords words;
  @Inject private Formats formats;

  private String region;
  private OverviewView figures;
  private Page<AdoptionView> stuck;
  private Page<AdoptionView> ending;

  @PostConstruct
  void read() {
    region = links.getRegion();
    ProofState proof = links.proof();
    AdoptionOverviewReading.Dashboard read =
        reading.dashboard(region, proof, PageRequest.first(LISTED));
    figures = read.figures();
    stuck = read.overdue();
    ending = read.ending();
  }

  public String getTitle() {
    return region == null
        ? words.text("dashboard.title")
        : words.text("dashboard.titleOf", words.region(region));
  }

  public String getRegion() {
    return region;
  }

  public OverviewView getFigures() {
    return figures;
  }

  public String getSource() {
    return words.text("dashboard.source", formats.dayOf(Instant.now()));
  }

  public StageDrawing getFunnelDrawing() {
    return StageDrawing.funnel(
        figures.stages(), figure -> words.stage(figure.stage()), formats::number);
  }

  public StageDrawing getStayDrawing() {
    return StageDrawing.stays(
        figures.stages(), figure -> words.stage(figure.stage()), formats::number);
  }

  /** What needs somebody's care; null for readers who see no plans. */
  public List<AdoptionView> getStuck() {
    return stuck == null ? null : stuck.items();
  }

  public long getStuckTotal() {
    return stuck == null ? 0 : stuck.total();
  }

  public List<AdoptionView> getEnding() {
    return ending.items();
  }

  /** How wide a bar is, in per cent of the longest. */
  public long width(long count) {
    return figures.total() == 0 ? 0 : Math.round(100.0 * count / figures.total());
  }

  /** How wide a bar is beside the longest of its kind, in per cent. */
  public long width(long count, List<OverviewView.Share> among) {
    long most = among.stream().mapToLong(OverviewView.Share::count).max().orElse(0);
    return most == 0 ? 0 : Math.round(100.0 * count / most);
  }

  public String next(AdoptionView adoption) {
    return words.next(adoption);
  }
}
