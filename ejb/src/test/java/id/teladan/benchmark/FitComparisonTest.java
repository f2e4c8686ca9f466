package id.teladan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the figures of two real regions say about taking a solution over. */
class FitComparisonTest {

  @Test
  void kaltaraIsFarSmallerThinnerAndPoorerInBudgetThanJakarta() {
    Map<FitFactor, FitReason> fit = fit("65", "31", List.of());

    assertThat(fit.get(FitFactor.POPULATION).verdict()).isEqualTo(FitVerdict.RISK);
    assertThat(fit.get(FitFactor.DENSITY).verdict()).isEqualTo(FitVerdict.RISK);
    assertThat(fit.get(FitFactor.AREA).verdict()).isEqualTo(FitVerdict.RISK);
    assertThat(fit.get(FitFactor.FISCAL_CAPACITY).verdict()).isEqualTo(FitVerdict.RISK);
    assertThat(fit.get(FitFactor.HDI).verdict()).isEqualTo(FitVerdict.NEEDS_CHANGE);
  }

  @Test
  void comparedFiguresAreOfOneYearAndOneWayOfMeasuring() {
    assertThat(fit("65", "31", List.of()).values())
        .filteredOn(r -> r.grade() != null)
        .hasSize(6)
        .allSatisfy(r -> assertThat(r.own().year()).isEqualTo(r.origin().year()))
        .allSatisfy(r -> assertThat(r.own().measure()).isEqualTo(r.origin().measure()));
  }

  @Test
  void editionsThatDifferAreNotCompared() {
    ValueView old = hdi("65", 2013, "IPM-LAMA");
    ValueView recent = hdi("31", 2013, "IPM-BARU");

    FitReason reason =
        reasons("65", "31", Map.of("HDI", List.of(old, recent)), List.of()).get(FitFactor.HDI);

    assertThat(reason.verdict()).isEqualTo(FitVerdict.UNKNOWN);
    assertThat(reason.code()).isEqualTo("no-common-edition");
    assertThat(reason.own()).isEqualTo(old);
    assertThat(reason.origin()).isEqualTo(recent);
  }

  @Test
  void aMissingFigureIsNeverAMatch() {
    FitReason hdi = fit("96", "31", List.of()).get(FitFactor.HDI);

    assertThat(hdi.verdict()).isEqualTo(FitVerdict.UNKNOWN);
    assertThat(hdi.code()).isEqualTo("missing-own");
    assertThat(hdi.own()).isNull();
    assertThat(hdi.origin()).isNotNull();
  }

  @Test
  void budgetsOfDifferentLevelsAreNotCompared() {
    assertThat(fit("64.74", "31", List.of()).get(FitFactor.FISCAL_CAPACITY).code())
        .isEqualTo("other-level");
    assertThat(fit("31.71", "65", List.of()).get(FitFactor.FISCAL_CAPACITY).code())
        .isEqualTo("no-own-budget");
  }

  @Test
  void figuresOfTheNationAreNotHeldAgainstARegion() {
    assertThat(fit("65", "ID", List.of()).values())
        .allSatisfy(r -> assertThat(r.verdict()).isEqualTo(FitVerdict.UNKNOWN));
  }

  @Test
  void whatNoDataKnowsIsAnsweredOrUnknown() {
    FitAnswer answer = new FitAnswer(FitFactor.STAFF, FitVerdict.NEEDS_CHANGE, "Dua orang");
    Map<FitFactor, FitReason> fit = fit("65", "31", List.of(answer));

    assertThat(fit.get(FitFactor.STAFF).verdict()).isEqualTo(FitVerdict.NEEDS_CHANGE);
    assertThat(fit.get(FitFactor.STAFF).answer()).isEqualTo("Dua orang");
    assertThat(fit.get(FitFactor.REGULATION).verdict()).isEqualTo(FitVerdict.UNKNOWN);
  }

  @Test
  void theLimitsThemselvesStillCountAsSimilar() {
    assertThat(FitFactor.POPULATION.grade(3, 1)).isEqualTo(FitGrade.SIMILAR);
    assertThat(FitFactor.POPULATION.grade(10, 1)).isEqualTo(FitGrade.HIGHER);
    assertThat(FitFactor.POPULATION.grade(1, 10)).isEqualTo(FitGrade.LOWER);
    assertThat(FitFactor.POPULATION.grade(0.9, 10)).isEqualTo(FitGrade.MUCH_LOWER);
    assertThat(FitFactor.HDI.grade(67, 70)).isEqualTo(FitGrade.SIMILAR);
  }

  private static Map<FitFactor, FitReason> fit(
      String own, String origin, Collection<FitAnswer> answers) {
    Map<String, List<ValueView>> figures = new HashMap<>();
    for (FitFactor factor : FitFactor.values()) {
      if (!factor.isAnswered()) {
        figures.put(factor.indicator(), ReferenceFigures.of(factor.indicator(), own, origin));
      }
    }
    return reasons(own, origin, figures, answers);
  }

  private static Map<FitFactor, FitReason> reasons(
      String own,
      String origin,
      Map<String, List<ValueView>> figures,
      Collection<FitAnswer> answers) {
    Map<FitFactor, FitReason> byFactor = new HashMap<>();
    new FitComparison(ReferenceFigures.REGIONS.get(own), ReferenceFigures.REGIONS.get(origin))
        .reasons(figures, answers)
        .forEach(r -> byFactor.put(r.factor(), r));
    return byFactor;
  }

  private static ValueView hdi(String region, int year, String framework) {
    return new ValueView(
        "HDI",
        region,
        year,
        new Measure(framework, null),
        new BigDecimal("70"),
        ValueStatus.FINAL,
        "BPS");
  }
}
