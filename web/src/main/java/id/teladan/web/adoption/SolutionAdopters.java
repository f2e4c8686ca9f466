package id.teladan.web.adoption;

import id.teladan.adoption.AdopterReading;
import id.teladan.adoption.AdoptersView;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.web.shared.Address;
import id.teladan.web.solution.SolutionPage;
import id.teladan.web.ui.Choice;
import id.teladan.web.ui.Tile;
import id.teladan.web.ui.TileShades;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On a solution's page: who takes it over, on the map and as a list, and what they say. */
@Named
@RequestScoped
public class SolutionAdopters {
  private static final int LISTED = 20;

  @Inject private SolutionPage page;
  @Inject private AdopterReading reading;
  @Inject private RegionDirectory regions;
  @Inject private AdoptionWords words;

  private AdoptersView adopters;

  @PostConstruct
  void read() {
    adopters = reading.adopters(page.getSolution().id(), LISTED);
  }

  public AdoptersView getAdopters() {
    return adopters;
  }

  /** How many run it, are on the way, and are interested, in a sentence. */
  public String getSummary() {
    if (adopters.adopters() == 0) {
      return words.text("adopters.none");
    }
    return words.text(
        "adopters.counts",
        adopters.live(),
        adopters.underway(),
        adopters.interested(),
        adopters.unknown(),
        adopters.confirmed());
  }

  /** How many are not named; with them, those that gave it up. */
  public long getMore() {
    return adopters.adopters() + adopters.stopped() - adopters.items().size();
  }

  /** How the proof of how many stands, each with the list behind it. */
  public List<Choice> getProofs() {
    return adopters.proofs().entrySet().stream()
        .map(
            each ->
                new Choice(
                    words.text("proof." + each.getKey()),
                    each.getValue(),
                    Address.of("/adoptions")
                        .with("solution", page.getSolution().id())
                        .with("proof", each.getKey().name())
                        .toString(),
                    false))
        .toList();
  }

  public String getAllLink() {
    return Address.of("/adoptions").with("solution", page.getSolution().id()).toString();
  }

  /** The provinces with how many of their regions adopt it. */
  public List<Tile> getTiles() {
    TileShades shades = new TileShades(adopters.provinces().values());
    return regions.provinces().stream()
        .filter(r -> r.tileColumn() != null && r.tileRow() != null)
        .map(r -> tile(r, adopters.provinces().getOrDefault(r.code(), 0L), shades))
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
}
