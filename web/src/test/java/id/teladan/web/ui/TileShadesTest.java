package id.teladan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.web.shared.Address;
import java.util.List;
import org.junit.jupiter.api.Test;

class TileShadesTest {

  @Test
  void spreadsOverFourQuarters() {
    TileShades shades = new TileShades(List.of(0, 1, 2, 3, 400));
    assertThat(List.of(0, 1, 2, 3, 400)).extracting(shades::shade).containsExactly(0, 1, 2, 3, 4);
    assertThat(shades.shade(null)).isZero();
  }

  @Test
  void givesEqualValuesEqualShades() {
    TileShades shades = new TileShades(List.of(5, 5, 5, 5));
    assertThat(shades.shade(5)).isEqualTo(1);
  }

  @Test
  void breaksLongNames() {
    Tile tile = new Tile("Papua Barat Daya", "Papua Barat Daya", 12, 3, 0, "", "/");
    assertThat(tile.getFirst()).isEqualTo("Papua");
    assertThat(tile.getSecond()).isEqualTo("Barat Daya");
    assertThat(new Tile("Aceh", "Aceh", 0, 0, 0, "", "/").getSecond()).isEmpty();
  }

  @Test
  void linksTheNeighboursOfAPage() {
    PageLinks links = PageLinks.of(95, 5, 10, Address.parse("/search", "q=izin&page=5"));
    assertThat(links.getPages()).isEqualTo(10);
    assertThat(links.getNumbers())
        .extracting(PageLinks.Number::value)
        .containsExactly(3, 4, 5, 6, 7);
    assertThat(links.getPrevious()).isEqualTo("/search?q=izin&page=4");
    assertThat(PageLinks.of(95, 2, 10, Address.of("/search")).getPrevious()).isEqualTo("/search");
    assertThat(PageLinks.of(3, 1, 10, Address.of("/search")).isNeeded()).isFalse();
  }
}
