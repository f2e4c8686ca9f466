package id.teladan.web.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.adoption.AdoptionChange;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.EffectIndicator;
import id.teladan.adoption.EffectValue;
import id.teladan.adoption.LineageLink;
import id.teladan.adoption.Origin;
import id.teladan.adoption.Proof;
import id.teladan.adoption.ProofState;
import id.teladan.adoption.Quartiles;
import id.teladan.adoption.StageFigure;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PartialDate;
import id.teladan.solution.SolutionStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What pictures of adoptions show, and how figures are read that people type. */
class AdoptionDrawingsTest {

  @Test
  void aFunnelKeepsTheOrderOfItsFigures() {
    StageDrawing drawing =
        StageDrawing.funnel(
            List.of(figure(AdoptionStage.INTERESTED, 2, 8), figure(AdoptionStage.LIVE, 4, 4)),
            f -> f.stage().name(),
            String::valueOf);

    assertThat(drawing.getRows())
        .extracting(StageDrawing.Row::text)
        .containsExactly("2 / 8", "4 / 4");
    double whole = Double.parseDouble(drawing.getRows().get(0).width());
    double half = Double.parseDouble(drawing.getRows().get(1).width());
    assertThat(half).isEqualTo(whole / 2);
    assertThat(Double.parseDouble(drawing.getRows().get(0).getStrong())).isEqualTo(whole / 4);
  }

  @Test
  void aStageThatNobodyLeftHasNoLength() {
    StageDrawing drawing =
        StageDrawing.stays(List.of(figure(AdoptionStage.LIVE, 1, 1)), f -> "x", String::valueOf);

    assertThat(drawing.isBare()).isTrue();
  }

  @Test
  void whatIsMeasuredLiesBetweenWhatWasAndWhatIsWished() {
    EffectIndicator indicator = indicator(values("2025", "8", "2026-01", "6"));
    EffectDrawing drawing = new EffectDrawing(indicator, BigDecimal::toPlainString);

    double before = Double.parseDouble(drawing.getBaselineY());
    double wished = Double.parseDouble(drawing.getTargetY());
    assertThat(before).as("ten is drawn above five").isLessThan(wished);
    assertThat(drawing.getDots())
        .allMatch(d -> Double.parseDouble(d.y()) > before && Double.parseDouble(d.y()) < wished);
    assertThat(Double.parseDouble(drawing.getDots().get(0).x()))
        .isLessThan(Double.parseDouble(drawing.getDots().get(1).x()));
    assertThat(drawing.isWorthwhile()).isTrue();
  }

  @Test
  void aFamilyIsDrawnInLayersAndACircleGoesBelow() {
    List<LineageLink> links = List.of(link(1, 2, 1, true), link(2, 1, 2, true));
    LineageDrawing drawing = new LineageDrawing(links, 2, c -> "Kota", l -> "alur");

    assertThat(drawing.getBoxes()).hasSize(2);
    assertThat(drawing.getBoxes().get(0).x()).isLessThan(drawing.getBoxes().get(1).x());
    assertThat(drawing.getBoxes().get(1).here()).isTrue();
    assertThat(drawing.getEdges()).extracting(LineageDrawing.Edge::style).containsOnly("cycle");
    assertThat(drawing.getEdges().get(1).textY())
        .as("the way back runs below both boxes")
        .isGreaterThan(drawing.getBoxes().get(0).y() + drawing.getBoxHeight());
  }

  @Test
  void theListNamesEachOnceAndSaysWhereItStandsAlready() {
    List<LineageNode> nodes =
        LineageNode.list(List.of(link(1, 2, 1, false), link(1, 3, 1, false), link(2, 3, 2, false)));

    assertThat(
            nodes.stream()
                .map(n -> n.level() + ":" + n.solution().id() + (n.again() ? "!" : ""))
                .collect(Collectors.joining(" ")))
        .isEqualTo("1:1 2:2 3:3 2:3!");
  }

  @Test
  void aFigureIsReadAsItIsWrittenOrRefused() {
    assertThat(Typed.decimal("f", "1234,5")).isEqualByComparingTo("1234.5");
    assertThat(Typed.decimal("f", "-0.25")).isEqualByComparingTo("-0.25");
    assertThat(Typed.decimal("f", " ")).isNull();
    assertThat(Typed.figure(new BigDecimal("0.125"))).isEqualTo("0,125");
    for (String doubtful : new String[] {"1.234", "12.345,6", "1e3", "lima", "1 234", "٣"}) {
      assertThatThrownBy(() -> Typed.decimal("f", doubtful))
          .as(doubtful)
          .isInstanceOf(InvalidInputException.class);
    }
  }

  private static StageFigure figure(AdoptionStage stage, long count, long reached) {
    return new StageFigure(stage, count, reached, new Quartiles(1, 1, 1, 1), null);
  }

  private static EffectIndicator indicator(List<EffectValue> values) {
    return new EffectIndicator(
        "Hari layanan",
        "hari",
        true,
        BigDecimal.TEN,
        new PartialDate("2024"),
        new BigDecimal(5),
        null,
        null,
        null,
        values);
  }

  private static List<EffectValue> values(String on, String value, String later, String next) {
    return List.of(
        new EffectValue(new PartialDate(on), new BigDecimal(value), null),
        new EffectValue(new PartialDate(later), new BigDecimal(next), null));
  }

  private static LineageLink link(long from, long to, int depth, boolean cycle) {
    return new LineageLink(
        from * 10 + to,
        origin(from),
        origin(to),
        "64",
        AdoptionStage.LIVE,
        new Proof(ProofState.STATED, null, Instant.EPOCH, null, null, null),
        depth,
        List.of(new AdoptionChange("alur", null)),
        cycle);
  }

  private static Origin origin(long id) {
    return new Origin(id, "S" + id, "s", "31", null, "2.16", SolutionStatus.PUBLISHED);
  }
}
