package id.teladan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures checked by hand against the source. */
class SeriesGroupingTest {

  @Test
  void neverJoinsTheTwoMethodsOfTheDevelopmentIndex() {
    List<SeriesView> series =
        SeriesGrouping.of(ReferenceFigures.of("HDI"), List.of("65", "31", "ID"));

    assertThat(series)
        .extracting(s -> s.measure().framework() + " " + s.regionCode())
        .containsExactly("IPM-LAMA 31", "IPM-LAMA ID", "IPM-BARU 65", "IPM-BARU 31", "IPM-BARU ID");
    assertThat(line(series, "65", "IPM-BARU")).startsWith("2013=67.99").endsWith("2021=71.19");
    assertThat(line(series, "31", "IPM-LAMA")).isEqualTo("2010=77.6 2011=77.97 2012=78.33");
    assertThat(line(series, "31", "IPM-BARU")).startsWith("2013=78.08").endsWith("2021=81.11");
    assertThat(line(series, "ID", "IPM-BARU")).startsWith("2013=68.31").endsWith("2021=72.29");
  }

  @Test
  void keepsMarchAndSeptemberApart() {
    List<SeriesView> series = SeriesGrouping.of(ReferenceFigures.of("POVERTY_RATE"), List.of("91"));

    assertThat(series).extracting(s -> s.measure().period()).containsExactly("03", "09");
    assertThat(text(series.get(0))).isEqualTo("2010=36.8 2011=31.98 2022=26.56");
    assertThat(text(series.get(1))).startsWith("2012=30.66").endsWith("2021=27.38");
  }

  @Test
  void keepsTheOldAndNewFormulaOfFiscalCapacityApart() {
    List<SeriesView> series =
        SeriesGrouping.of(ReferenceFigures.of("FISCAL_CAPACITY"), List.of("65", "31"));

    assertThat(line(series, "65", "KFD-LAMA")).isEqualTo("2016=1.45");
    assertThat(line(series, "65", "KFD-2017")).startsWith("2017=0.33").endsWith("2021=0.294");
    assertThat(line(series, "31", "KFD-LAMA")).startsWith("2010=6.8725").endsWith("2016=6.36");
    assertThat(line(series, "31", "KFD-2017")).endsWith("2021=11.391");
  }

  @Test
  void aProvinceWithoutFiguresHasNoSeries() {
    assertThat(SeriesGrouping.of(ReferenceFigures.of("HDI"), List.of("93"))).isEmpty();
  }

  @Test
  void aYearWithoutAFigureIsNoPoint() {
    SeriesView march = SeriesGrouping.of(ReferenceFigures.of("POVERTY_RATE"), List.of("ID")).get(0);

    assertThat(march.at(2011)).isEqualByComparingTo("12.49");
    assertThat(march.at(2012)).isNull();
  }

  private static String line(List<SeriesView> series, String region, String framework) {
    return series.stream()
        .filter(s -> s.regionCode().equals(region))
        .filter(s -> framework.equals(s.measure().framework()))
        .map(SeriesGroupingTest::text)
        .findFirst()
        .orElseThrow();
  }

  private static String text(SeriesView series) {
    return String.join(" ", series.points().stream().map(p -> p.year() + "=" + p.value()).toList());
  }
}
