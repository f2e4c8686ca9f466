package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionCare;
import id.teladan.adoption.AdoptionOverviewReading;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.OverviewView;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Formats;
import id.teladan.web.shared.Here;
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
  @Inject private RegionDirectory regions;
  @Inject private AdoptionWords words;
  @Inject private Formats formats;
  @Inject private Here here;

  private String region;
  private OverviewView figures;
  private Page<AdoptionView> stuck;
  private Page<AdoptionView> ending;

  @PostConstruct
  void read() {
    String asked = here.parameter("region");
    boolean all = asked == null || asked.isBlank() || RegionDirectory.NATION.equals(asked);
    region = all ? null : regions.get(asked).code();
    figures = reading.overview(region);
    PageRequest first = PageRequest.first(LISTED);
    stuck = figures.detailed() ? reading.needing(AdoptionCare.OVERDUE, region, first) : null;
    ending = reading.needing(AdoptionCare.ENDING, region, first);
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

  public String getBoardLink() {
    return Address.of("/adoptions/board").with("region", region).toString();
  }

  /** The whole list behind a short one. */
  public String boardLink(String care) {
    return Address.of("/adoptions/board")
        .with("region", region)
        .with("view", "table")
        .with("care", care)
        .toString();
  }

  /** One of the tables as a file. */
  public String file(String table) {
    return Address.of("/api/v1/adoptions/overview/" + table)
        .with("format", "xlsx")
        .with("region", region)
        .toString();
  }

  /** Those that need care, as a file. */
  public String careFile(String care) {
    return Address.of("/api/v1/adoptions/overview/care")
        .with("format", "xlsx")
        .with("care", care)
        .with("region", region)
        .toString();
  }

  public String getPaperLink() {
    return Address.of("/api/v1/adoptions/overview/report")
        .with("format", "pdf")
        .with("region", region)
        .toString();
  }

  /** How wide a bar is, in per cent of the longest. */
  public long width(long count) {
    return figures.total() == 0 ? 0 : Math.round(100.0 * count / figures.total());
  }

  public String next(AdoptionView adoption) {
    return words.next(adoption);
  }
}
