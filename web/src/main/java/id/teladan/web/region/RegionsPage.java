package id.teladan.web.region;

import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionDirectory.RegionFilter;
import id.teladan.region.RegionView;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Formats;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Tile;
import id.teladan.web.ui.TileShades;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** {@code /regions?q=tarakan}: the provinces on a map, or what a name finds. */
@Named
@RequestScoped
public class RegionsPage {
  private static final double MILLION = 1_000_000;

  @Inject
  @Param(pathIndex = 0)
  private String code;

  @Inject private RegionDirectory regions;
  @Inject private Formats formats;
  @Inject private Here here;

  /** Whether one region is asked for, which {@link RegionPage} shows. */
  public boolean isOne() {
    return code != null;
  }

  public String getQ() {
    String q = here.parameter("q");
    return q == null ? "" : q.strip();
  }

  /** The first matches of the name that was typed. */
  public Page<RegionView> getFound() {
    PageRequest first = PageRequest.first(PageRequest.LARGEST);
    return regions.list(new RegionFilter(null, null, getQ()), first);
  }

  public List<RegionView> getProvinces() {
    return regions.provinces();
  }

  public List<Tile> getTiles() {
    TileShades shades =
        new TileShades(regions.provinces().stream().map(RegionView::population).toList());
    return regions.provinces().stream()
        .filter(r -> r.tileColumn() != null && r.tileRow() != null)
        .map(r -> tile(r, shades.shade(r.population())))
        .toList();
  }

  private Tile tile(RegionView region, int shade) {
    String people =
        region.population() == null ? "" : formats.decimal(region.population() / MILLION, 1);
    return new Tile(
        region.name(),
        region.label(),
        region.tileColumn(),
        region.tileRow(),
        shade,
        people,
        Address.of("/regions/" + region.code()).toString());
  }
}
