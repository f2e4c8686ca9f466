package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.LineageLink;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.web.shared.Address;
import id.teladan.web.solution.SolutionPage;
import id.teladan.web.ui.Tile;
import id.teladan.web.ui.TileShades;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** On a solution's page: who takes it over, on the map and as a list, and where it came from. */
@Named
@RequestScoped
public class SolutionAdopters {
  @Inject private SolutionPage page;
  @Inject private AdoptionReading reading;
  @Inject private RegionDirectory regions;

  private List<AdoptionView> items;
  private List<LineageLink> lineage;

  @PostConstruct
  void read() {
    items = reading.ofSolution(page.getSolution().id());
    lineage = reading.lineage(page.getSolution().id());
  }

  public List<AdoptionView> getItems() {
    return items;
  }

  /** How many have not given it up. */
  public long getCount() {
    return items.stream().filter(a -> a.stage() != AdoptionStage.STOPPED).count();
  }

  public long getLive() {
    return items.stream().filter(a -> a.stage() == AdoptionStage.LIVE).count();
  }

  /** How it went on from region to region, where it became something new. */
  public List<LineageLink> getLineage() {
    return lineage;
  }

  /** The provinces with how many of their regions adopt it. */
  public List<Tile> getTiles() {
    Map<String, Long> counts =
        items.stream()
            .filter(a -> a.stage() != AdoptionStage.STOPPED)
            .collect(Collectors.groupingBy(a -> province(a.regionCode()), Collectors.counting()));
    TileShades shades = new TileShades(counts.values());
    return regions.provinces().stream()
        .filter(r -> r.tileColumn() != null && r.tileRow() != null)
        .map(r -> tile(r, counts.getOrDefault(r.code(), 0L), shades))
        .toList();
  }

  private Tile tile(RegionView region, long count, TileShades shades) {
    String link = Address.of("/search").with("region", region.code()).toString();
    String value = count == 0 ? "" : String.valueOf(count);
    return new Tile(
        region.name(),
        region.label(),
        region.tileColumn(),
        region.tileRow(),
        shades.shade(count),
        value,
        link);
  }

  private static String province(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }
}
