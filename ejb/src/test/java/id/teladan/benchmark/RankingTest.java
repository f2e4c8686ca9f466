package id.teladan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final Edition HDI_2021 = new Edition(2021, new Measure("IPM-BARU", null));

  @Test
  void ranksTheProvincesByTheNewestDevelopmentIndex() {
    List<ValueView> provinces =
        ReferenceFigures.of("HDI", HDI_2021).stream()
            .filter(v -> !"ID".equals(v.regionCode()))
            .toList();
    List<Ranking.Place> places = new Ranking(Better.HIGHER, provinces).places();

    assertThat(places).hasSize(34);
    assertThat(places.get(0).value().regionCode()).as("DKI Jakarta").isEqualTo("31");
    assertThat(places.get(33).value().regionCode()).as("Papua").isEqualTo("91");
    assertThat(places.get(0).quartile()).isEqualTo(1);
    assertThat(places.get(33).quartile()).isEqualTo(4);
    assertThat(places)
        .filteredOn(p -> "65".equals(p.value().regionCode()))
        .extracting(Ranking.Place::rank)
        .containsExactly(22);
  }

  @Test
  void theLowestIsTheBestOfWhatShouldBeLow() {
    List<Ranking.Place> places = new Ranking(Better.LOWER, values("9", "3", "6", "12")).places();

    assertThat(places)
        .extracting(p -> p.value().value().toString())
        .containsExactly("3", "6", "9", "12");
    assertThat(places).extracting(Ranking.Place::quartile).containsExactly(1, 2, 3, 4);
  }

  @Test
  void equalFiguresShareARankAndAQuarter() {
    List<Ranking.Place> places = new Ranking(Better.HIGHER, values("5", "7", "7", "1")).places();

    assertThat(places).extracting(Ranking.Place::rank).containsExactly(1, 1, 3, 4);
    assertThat(places.get(0).quartile()).isEqualTo(places.get(1).quartile());
  }

  @Test
  void quartilesAreThoseOfASpreadsheet() {
    Ranking ranking = new Ranking(Better.HIGHER, values("1", "2", "3", "4", "5", "6", "7", "8"));

    assertThat(ranking.quartile(1)).isEqualByComparingTo("2.8");
    assertThat(ranking.quartile(2)).isEqualByComparingTo("4.5");
    assertThat(ranking.quartile(3)).isEqualByComparingTo("6.3");
    assertThat(new Ranking(Better.HIGHER, List.of()).quartile(2)).isNull();
  }

  @Test
  void standingSaysHowFarTheMedianAndTheBestAre() {
    List<ValueView> peers = values("69.71", "68.76", "71.25");
    ValueView own = values("71.19").get(0);
    Standing standing = Standing.of(indicator(Better.HIGHER), own, peers);

    assertThat(standing.median()).isEqualByComparingTo("69.71");
    assertThat(standing.getGapToMedian()).isEqualByComparingTo("1.48");
    assertThat(standing.getGapToBest()).isEqualByComparingTo("-0.06");
    assertThat(standing.isAhead()).isTrue();
    assertThat(Standing.of(indicator(Better.LOWER), own, peers).isBehind()).isTrue();
    assertThat(Standing.of(indicator(Better.NEUTRAL), own, peers).best()).isNull();
    assertThat(Standing.of(indicator(Better.HIGHER), null, peers).median()).isNull();
  }

  private static IndicatorView indicator(Better better) {
    Wording none = new Wording(null, null);
    return new IndicatorView("X", none, none, 2, better, "source", none, List.of());
  }

  private static List<ValueView> values(String... figures) {
    return IntStream.range(0, figures.length)
        .mapToObj(
            i ->
                new ValueView(
                    "X",
                    "r" + i,
                    2021,
                    new Measure(null, null),
                    new BigDecimal(figures[i]),
                    ValueStatus.FINAL,
                    "source"))
        .toList();
  }
}
