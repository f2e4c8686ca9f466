package id.teladan.web.home;

import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.solution.SolutionReading;
import id.teladan.web.shared.Address;
import id.teladan.web.ui.Tile;
import id.teladan.web.ui.TileShades;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /}: where everybody starts. */
@Named
@RequestScoped
public class HomePage {
  @Inject private RegionDirectory regions;
  @Inject private SolutionReading solutions;

  /** The provinces with how many solutions each shares. */
  public List<Tile> getTiles() {
    Map<String, Long> counts = solutionsByProvince();
    TileShades shades = new TileShades(counts.values());
    return regions.provinces().stream()
        .filter(r -> r.tileColumn() != null && r.tileRow() != null)
        .map(r -> tile(r, counts.getOrDefault(r.code(), 0L), shades))
        .toList();
  }

  /** Published solutions per province, those of its regencies and cities included. */
  private Map<String, Long> solutionsByProvince() {
    Map<String, Long> counts = new HashMap<>();
    solutions
        .publishedByRegion()
        .forEach((code, count) -> counts.merge(province(code), count, Long::sum));
    return counts;
  }

  private static String province(String code) {
    return code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
  }

  private static Tile tile(RegionView region, long count, TileShades shades) {
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
}
