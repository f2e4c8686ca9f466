package id.teladan.web.adoption;

import id.teladan.adoption.EffectIndicator;
import id.teladan.adoption.EffectValue;
import id.teladan.shared.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One indicator over time: what was measured as a line, what was before and what is wished as
 * levels. Dates stand in the middle of the time that they may mean.
 */
public final class EffectDrawing {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 220;
  private static final int LEFT = 16;
  private static final int RIGHT = 150;
  private static final int TOP = 20;
  private static final int BOTTOM = 34;

  private final EffectIndicator indicator;
  private final Function<BigDecimal, String> number;
  private final double least;
  private final double most;
  private final long first;
  private final long last;

  /** A measured figure as drawn. */
  public record Dot(String x, String y, String title) {
    public String getX() {
      return x;
    }

    public String getY() {
      return y;
    }

    public String getTitle() {
      return title;
    }
  }

  EffectDrawing(EffectIndicator indicator, Function<BigDecimal, String> number) {
    this.indicator = indicator;
    this.number = number;
    double[] levels =
        Stream.concat(
                Stream.of(indicator.baseline(), indicator.target()),
                indicator.values().stream().map(EffectValue::value))
            .filter(Objects::nonNull)
            .mapToDouble(BigDecimal::doubleValue)
            .toArray();
    double low = java.util.Arrays.stream(levels).min().orElse(0);
    double high = java.util.Arrays.stream(levels).max().orElse(1);
    // Levels are compared by their place, not by a length: the axis need not begin at zero.
    double air = high > low ? (high - low) * 0.12 : Math.max(1, Math.abs(high) * 0.1);
    least = low - air;
    most = high + air;
    List<Long> days =
        Stream.concat(
                Stream.of(indicator.baselineOn(), indicator.targetOn()),
                indicator.values().stream().map(EffectValue::on))
            .filter(Objects::nonNull)
            .map(EffectDrawing::middle)
            .sorted()
            .toList();
    first = days.isEmpty() ? 0 : days.get(0);
    last = days.isEmpty() ? 1 : Math.max(days.get(days.size() - 1), first + 1);
  }

  /** Whether there is more than one level to compare. */
  public boolean isWorthwhile() {
    return !indicator.values().isEmpty()
        && (indicator.values().size() > 1
            || indicator.baseline() != null
            || indicator.target() != null);
  }

  public String getViewBox() {
    return "0 0 " + WIDTH + " " + HEIGHT;
  }

  public int getLeft() {
    return LEFT;
  }

  public int getRight() {
    return WIDTH - RIGHT;
  }

  public int getBottom() {
    return HEIGHT - BOTTOM;
  }

  public int getYearY() {
    return HEIGHT - 10;
  }

  public int getLabelX() {
    return WIDTH - RIGHT + 10;
  }

  /** Where the level before lies; null when nobody knows. */
  public String getBaselineY() {
    return level(indicator.baseline());
  }

  /** Where the wished level lies; null when nobody knows. */
  public String getTargetY() {
    return level(indicator.target());
  }

  public List<Dot> getDots() {
    return indicator.values().stream()
        .map(
            v ->
                new Dot(
                    x(v.on()), level(v.value()), v.on().text() + ": " + number.apply(v.value())))
        .toList();
  }

  public String getPath() {
    List<String> points = new ArrayList<>();
    for (Dot dot : getDots()) {
      points.add((points.isEmpty() ? "M" : "L") + dot.x() + " " + dot.y());
    }
    return String.join(" ", points);
  }

  /** Where the label of the line stands: apart from those of the levels. */
  public String getLineLabelY() {
    EffectValue latest = indicator.latest();
    double at = Double.parseDouble(level(latest.value()));
    for (String other : new String[] {getBaselineY(), getTargetY()}) {
      if (other != null && Math.abs(Double.parseDouble(other) - at) < 16) {
        at = Double.parseDouble(other) + (at >= Double.parseDouble(other) ? 16 : -16);
      }
    }
    return place(at + 4);
  }

  public String getFirstYear() {
    return String.valueOf(LocalDate.ofEpochDay(first).getYear());
  }

  /** Empty when the picture shows one year only. */
  public String getLastYear() {
    String year = String.valueOf(LocalDate.ofEpochDay(last).getYear());
    return year.equals(getFirstYear()) ? "" : year;
  }

  private String x(PartialDate date) {
    double share = (middle(date) - first) / (double) (last - first);
    return place(LEFT + 8 + share * (WIDTH - LEFT - RIGHT - 16));
  }

  private String level(BigDecimal value) {
    if (value == null) {
      return null;
    }
    double share = (value.doubleValue() - least) / (most - least);
    return place(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM));
  }

  private static long middle(PartialDate date) {
    return (date.earliest().toEpochDay() + date.latest().toEpochDay()) / 2;
  }

  private static String place(double at) {
    return String.format(Locale.ROOT, "%.1f", at);
  }
}
