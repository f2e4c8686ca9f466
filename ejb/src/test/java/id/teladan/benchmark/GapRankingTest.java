package id.teladan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.adoption.AdoptionStage;
import id.teladan.shared.PartialDate;
import id.teladan.solution.SolutionKind;
import id.teladan.solution.SolutionStatus;
import id.teladan.solution.SolutionSummary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which solutions come first, and what regions did in the order of time. */
class GapRankingTest {
  private static final SolutionSummary PROVEN = solution(1, "Terbukti", "33", 4, "2018");
  private static final SolutionSummary USED = solution(2, "Dipakai", "16", 1, "2016-05");
  private static final SolutionSummary CLAIMED = solution(3, "Diklaim", "17", null, null);
  private static final SolutionSummary OWN = solution(4, "Sendiri", "65", 4, "2020");

  private static SolutionSummary solution(
      long id, String title, String region, Integer evidence, String since) {
    return new SolutionSummary(
        id,
        SolutionKind.PRACTICE,
        "s",
        SolutionStatus.PUBLISHED,
        title,
        "",
        region,
        null,
        "2.16",
        null,
        null,
        evidence,
        null,
        since == null ? null : PartialDate.parse(since),
        null,
        null,
        null);
  }

  @Test
  void whatBetterPlacedRegionsUseComesFirstAndOnesOwnLast() {
    GapRanking ranking =
        new GapRanking(
            ReferenceFigures.REGIONS.get("65"),
            List.of("31", "34", "51"),
            Map.of(),
            ReferenceFigures.REGIONS::get);
    List<Candidate> order =
        ranking.order(
            List.of(OWN, CLAIMED, PROVEN, USED),
            List.of(
                new Adopted(2, "31", AdoptionStage.LIVE, "2019", "SEEN"),
                new Adopted(2, "34", AdoptionStage.PILOT, "2020", null),
                new Adopted(2, "11", AdoptionStage.STOPPED, "2020", "NONE"),
                new Adopted(3, "51", AdoptionStage.INTERESTED, null, null),
                new Adopted(3, "31", null, null, null)));
    assertThat(order)
        .extracting(c -> c.solution().title())
        .containsExactly("Dipakai", "Terbukti", "Diklaim", "Sendiri");
    assertThat(order.get(0).ahead()).containsExactly("31", "34");
    assertThat(order.get(0).adopters()).isEqualTo(2);
    assertThat(order.get(0).live()).isOne();
    assertThat(order.get(0).effects()).isEqualTo(Map.of("SEEN", 1, "NONE", 1));
    assertThat(order.get(2).ahead()).as("interest and claims do not count").isEmpty();
    assertThat(order.get(0).fit(FitVerdict.FITS)).as("without figures nothing fits").isZero();
    assertThat(order.get(3).isOwn()).isTrue();
  }

  @Test
  void deedsStandInTheOrderOfTimeBesideFiguresOfTheirOwn() {
    List<ValueView> figures = ReferenceFigures.of("HDI", "16", "17");
    List<ValueView> sameMeasure =
        figures.stream().filter(v -> "IPM-BARU".equals(v.measure().framework())).toList();
    List<Deed> deeds =
        new Deeds(sameMeasure)
            .of(
                Set.of("16", "17"),
                Map.of(2L, USED, 3L, CLAIMED),
                List.of(new Adopted(2, "17", AdoptionStage.LIVE, "2019", null)));
    assertThat(deeds).extracting(Deed::on).containsExactly("2016-05", "2019", null);
    assertThat(deeds.get(1).beforeYear()).isEqualTo(2018);
    assertThat(deeds.get(1).afterYear()).isEqualTo(2021);
    assertThat(deeds.get(2).before()).as("without a date nothing is before").isNull();
  }
}
