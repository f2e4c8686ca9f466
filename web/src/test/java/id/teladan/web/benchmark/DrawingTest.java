package id.teladan.web.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.benchmark.PointView;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the pictures say, by their measures. */
class DrawingTest {
  private static final BenchmarkWords WORDS = new BenchmarkWords(new Locale("id", "ID"));

  @Test
  void aLineBreaksWhereAYearIsMissing() {
    LineDrawing drawing =
        lines(line("Indonesia", true, points(2010, 13.33, 2011, 12.49, 2022, 9.54)));

    assertThat(drawing.getTraces()).hasSize(1);
    assertThat(drawing.getTraces().get(0).path()).containsPattern("^M[^ML]*L[^ML]*M[^ML]*$");
    assertThat(drawing.getTraces().get(0).dots()).hasSize(3);
  }

  @Test
  void higherFiguresStandHigherAndLaterOnesFurtherRight() {
    List<LineDrawing.Dot> dots =
        lines(line("Kaltara", true, points(2020, 70.63, 2021, 71.19))).getTraces().get(0).dots();

    assertThat(number(dots.get(1).y())).isLessThan(number(dots.get(0).y()));
    assertThat(number(dots.get(1).x())).isGreaterThan(number(dots.get(0).x()));
    assertThat(dots.get(1).title()).isEqualTo("Kaltara 2021: 71,19");
  }

  @Test
  void theRegionThatAsksIsDrawnOnTop() {
    LineDrawing drawing =
        lines(line("Kaltara", true, points(2021, 71.19)), line("DKI", false, points(2021, 81.11)));

    assertThat(drawing.getTraces()).extracting(LineDrawing.Trace::label).endsWith("Kaltara");
  }

  @Test
  void labelsNeverLieOnEachOtherNorOutside() {
    List<Double> wanted = List.of(100.0, 101.0, 99.0, 250.0, 249.0);
    double[] placed = LabelSpacing.apart(wanted, 15, 12, 250);

    double[] sorted = java.util.Arrays.stream(placed).sorted().toArray();
    assertThat(
            IntStream.range(1, 5).mapToDouble(i -> sorted[i] - sorted[i - 1]).min().orElseThrow())
        .isGreaterThanOrEqualTo(15);
    assertThat(sorted[0]).isGreaterThanOrEqualTo(12);
    assertThat(sorted[4]).isLessThanOrEqualTo(250);
    assertThat(placed[2]).as("the order is kept").isLessThan(placed[0]);
  }

  @Test
  void axesHaveRoundNumbersAroundTheFigures() {
    Scale scale = Scale.around(List.of(67.99, 81.11));

    assertThat(scale.low()).isLessThanOrEqualTo(67.99);
    assertThat(scale.high()).isGreaterThanOrEqualTo(81.11);
    assertThat(scale.marks()).containsExactly(65.0, 70.0, 75.0, 80.0, 85.0);
    assertThat(Scale.around(List.of(5.0)).marks()).hasSizeGreaterThan(1);
    assertThat(Scale.around(List.of(0.272, 0.285)).digits()).isEqualTo(3);
  }

  @Test
  void barsBeginAtZero() {
    BarDrawing drawing =
        new BarDrawing(
            List.of(
                new BarDrawing.Bar("A", false, new BigDecimal("200"), "200"),
                new BarDrawing.Bar("B", true, new BigDecimal("100"), "100"),
                new BarDrawing.Bar("C", false, BigDecimal.ZERO, "0")));

    List<BarDrawing.Row> rows = drawing.getRows();
    assertThat(number(rows.get(0).width())).isEqualTo(2 * number(rows.get(1).width()));
    assertThat(number(rows.get(2).width())).isZero();
  }

  private static LineDrawing lines(LineDrawing.Line... lines) {
    return new LineDrawing(List.of(lines), WORDS);
  }

  private static LineDrawing.Line line(String label, boolean own, List<PointView> points) {
    return new LineDrawing.Line(label, own, points);
  }

  private static List<PointView> points(double... yearsAndValues) {
    return IntStream.range(0, yearsAndValues.length / 2)
        .mapToObj(
            i ->
                new PointView(
                    (int) yearsAndValues[2 * i], BigDecimal.valueOf(yearsAndValues[2 * i + 1])))
        .toList();
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }
}
