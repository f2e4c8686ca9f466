package id.teladan.exchange;

import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.Measure;
import id.teladan.benchmark.ValueStatus;
import id.teladan.benchmark.ValueView;
import id.teladan.region.RegionView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Understands the rows of one file of figures; remembers how its texts were understood. */
public final class ValueRows {
  private static final int FIRST_YEAR = 1945;
  private static final double NEAR = 0.4;

  private final ValueImportOrder order;
  private final Map<String, IndicatorView> indicators;
  private final Places places;
  private final Predicate<String> mayEnter;
  private final int lastYear;
  private final Map<String, Optional<RegionView>> regions = new HashMap<>();

  /**
   * @param indicators by code
   * @param mayEnter whether figures of a region may be entered
   * @param lastYear figures of later years cannot be known
   */
  ValueRows(
      ValueImportOrder order,
      Map<String, IndicatorView> indicators,
      Places places,
      Predicate<String> mayEnter,
      int lastYear) {
    this.order = order;
    this.indicators = Map.copyOf(indicators);
    this.places = places;
    this.mayEnter = mayEnter;
    this.lastYear = lastYear;
  }

  ValueRow understand(FileRow row) {
    return new Reading(row).read();
  }

  /** The reading of one row. */
  private final class Reading {
    private final FileRow row;
    private final List<ImportMessage> faults = new ArrayList<>();

    Reading(FileRow row) {
      this.row = row;
    }

    ValueRow read() {
      IndicatorView indicator = indicator();
      RegionView region = region();
      Integer year = year();
      Measure measure = measure(indicator);
      String text = row.text(ValueHeading.VALUE);
      BigDecimal number = ValueNumbers.isNothing(text) ? null : number(text, indicator);
      ValueStatus status = status();
      String source = source(indicator);
      ValueView value =
          number == null || !faults.isEmpty()
              ? null
              : new ValueView(
                  indicator.code(), region.code(), year, measure, number, status, source);
      return new ValueRow(row, value, what(indicator, region, year), faults);
    }

    private String what(IndicatorView indicator, RegionView region, Integer year) {
      String code = indicator == null ? row.text(ValueHeading.INDICATOR) : indicator.code();
      String place = region == null ? row.text(ValueHeading.REGION) : region.name();
      String what =
          java.util.stream.Stream.of(code, place, year == null ? null : year.toString())
              .filter(part -> part != null)
              .collect(Collectors.joining(", "));
      return RowCells.shortened(what);
    }

    private void fault(String field, String code, Object... args) {
      faults.add(ImportMessage.of(field, code, args));
    }

    private IndicatorView indicator() {
      String text = row.text(ValueHeading.INDICATOR);
      String code = text == null ? order.indicator() : text.toUpperCase(Locale.ROOT);
      if (code == null) {
        fault(ValueHeading.INDICATOR, "required");
        return null;
      }
      IndicatorView found = indicators.get(code);
      if (found == null) {
        found =
            indicators.values().stream()
                .filter(
                    i ->
                        code.equalsIgnoreCase(i.name().indonesian())
                            || code.equalsIgnoreCase(i.name().english()))
                .findFirst()
                .orElse(null);
      }
      if (found == null) {
        fault(
            ValueHeading.INDICATOR,
            "unknown-indicator-suggest",
            RowCells.shortened(code),
            similar(code));
      }
      return found;
    }

    private String similar(String code) {
      String near =
          indicators.keySet().stream()
              .filter(known -> Places.relative(code, known) <= NEAR || known.contains(code))
              .sorted()
              .limit(3)
              .collect(Collectors.joining("; "));
      return near.isEmpty()
          ? indicators.keySet().stream().sorted().limit(10).collect(Collectors.joining(", "))
          : near;
    }

    private RegionView region() {
      String code = row.text(ValueHeading.REGION);
      String name = row.text(ValueHeading.NAME);
      String given = code == null ? name : code;
      if (given == null) {
        fault(ValueHeading.REGION, "required");
        return null;
      }
      String field = code == null ? ValueHeading.NAME : ValueHeading.REGION;
      Optional<RegionView> found =
          regions.computeIfAbsent(
              given, g -> places.regionByCode(g).or(() -> places.regionByName(g)));
      if (found.isEmpty()) {
        String similar = places.similarRegions(given);
        fault(
            field,
            similar.isEmpty() ? "unknown-region-here" : "unknown-region-suggest",
            RowCells.shortened(given),
            similar);
        return null;
      }
      if (!mayEnter.test(found.get().code())) {
        fault(field, "not-your-region-figures", found.get().name());
      }
      return found.get();
    }

    private Integer year() {
      String text = row.text(ValueHeading.YEAR);
      if (text == null) {
        fault(ValueHeading.YEAR, "required");
        return null;
      }
      Optional<Integer> year =
          ValueNumbers.whole(text).filter(y -> y >= FIRST_YEAR && y <= lastYear);
      if (year.isEmpty()) {
        fault(ValueHeading.YEAR, "not-a-year", RowCells.shortened(text), FIRST_YEAR, lastYear);
      }
      return year.orElse(null);
    }

    private Measure measure(IndicatorView indicator) {
      String month = row.text(ValueHeading.PERIOD);
      Optional<Integer> period = month == null ? Optional.of(0) : ValueNumbers.month(month);
      if (period.isEmpty()) {
        fault(ValueHeading.PERIOD, "not-a-month", RowCells.shortened(month));
      }
      String text = row.text(ValueHeading.FRAMEWORK);
      String framework = text == null || ValueNumbers.isNothing(text) ? null : text;
      if (indicator != null && !indicator.facts().knows(framework)) {
        unknownFramework(framework, indicator);
      }
      int number = period.orElse(0);
      return new Measure(
          framework, number == 0 ? null : String.format(Locale.ROOT, "%02d", number));
    }

    private void unknownFramework(String framework, IndicatorView indicator) {
      String known =
          indicator.facts().frameworks().stream()
              .map(f -> f.code())
              .collect(Collectors.joining(", "));
      if (framework == null) {
        fault(ValueHeading.FRAMEWORK, "framework-needed", known);
      } else if (known.isEmpty()) {
        fault(ValueHeading.FRAMEWORK, "no-framework-here", RowCells.shortened(framework));
      } else {
        fault(ValueHeading.FRAMEWORK, "unknown-framework", RowCells.shortened(framework), known);
      }
    }

    private BigDecimal number(String text, IndicatorView indicator) {
      if (text.startsWith("=") || text.startsWith("+") || text.startsWith("@")) {
        fault(ValueHeading.VALUE, "formula-here", RowCells.shortened(text));
        return null;
      }
      Optional<BigDecimal> number = ValueNumbers.decimal(text, order.decimalComma());
      if (number.isEmpty()) {
        fault(ValueHeading.VALUE, "not-a-number", RowCells.shortened(text));
        return null;
      }
      if (indicator != null && outside(number.get(), indicator)) {
        fault(
            ValueHeading.VALUE,
            "out-of-bounds",
            number.get().toPlainString(),
            bound(indicator.facts().lowest()),
            bound(indicator.facts().highest()));
      }
      return number.get();
    }

    private boolean outside(BigDecimal number, IndicatorView indicator) {
      BigDecimal low = indicator.facts().lowest();
      BigDecimal high = indicator.facts().highest();
      return low != null && number.compareTo(low) < 0 || high != null && number.compareTo(high) > 0;
    }

    private String bound(BigDecimal bound) {
      return bound == null ? "…" : bound.toPlainString();
    }

    private ValueStatus status() {
      String text = row.text(ValueHeading.STATUS);
      if (text == null) {
        return order.status() == null ? ValueStatus.FINAL : order.status();
      }
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "final", "tetap", "angka tetap" -> ValueStatus.FINAL;
        case "provisional", "sementara", "angka sementara", "sangat sementara" ->
            ValueStatus.PROVISIONAL;
        default -> {
          fault(
              ValueHeading.STATUS,
              "unknown-value-here",
              RowCells.shortened(text),
              "FINAL, PROVISIONAL");
          yield null;
        }
      };
    }

    private String source(IndicatorView indicator) {
      String text = row.text(ValueHeading.SOURCE);
      if (text != null && text.length() > id.teladan.shared.Lengths.TITLE) {
        fault(ValueHeading.SOURCE, "too-long", id.teladan.shared.Lengths.TITLE);
      }
      String own = text == null ? order.source() : text;
      return own == null && indicator != null ? indicator.source() : own;
    }
  }
}
