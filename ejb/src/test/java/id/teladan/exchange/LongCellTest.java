package id.teladan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is longer than a cell can be comes back whole. */
class LongCellTest {
  private static final List<String> TITLES = List.of("title", "evidence.claims", "sources");

  @Test
  void comesBackWholeWhereverItIsCut() {
    for (int length : new int[] {0, 32_767, 32_768, 64_800, 64_801, 249_999}) {
      String claims = "[" + "😀a".repeat(length / 3) + "x".repeat(length % 3) + "]";
      String sources = "; ⟶2 " + "s".repeat(length);
      List<String> cells = new ArrayList<>(List.of("Judul", "", ""));
      put(cells, 1, claims);
      put(cells, 2, sources);
      assertThat(cells).allSatisfy(cell -> assertThat(cell).hasSizeLessThanOrEqualTo(32_767));
      assertThat(LongCell.joined(TITLES, cells)).containsExactly("Judul", claims, sources);
    }
  }

  @Test
  void whatOnlyLooksLikeAPartStaysWhereItIs() {
    assertThat(LongCell.joined(TITLES, List.of("a ⟶2", "b", "c", "⟶3 title: x", "catatan")))
        .containsExactly("a ⟶2", "b", "c");
    assertThat(LongCell.joined(TITLES, List.of("a", "b", "c", "⟶2 title: x", "⟶2 lain: x")))
        .containsExactly("a", "b", "c");
    assertThat(LongCell.joined(TITLES, List.of("a"))).containsExactly("a");
  }

  private static void put(List<String> cells, int at, String text) {
    List<String> parts = LongCell.parts(TITLES.get(at), text);
    cells.set(at, parts.get(0));
    cells.addAll(parts.subList(1, parts.size()));
  }
}
