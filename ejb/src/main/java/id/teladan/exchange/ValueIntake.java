package id.teladan.exchange;

import id.teladan.benchmark.IndicatorReading;
import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.ValueChange;
import id.teladan.benchmark.ValueOutcome;
import id.teladan.benchmark.ValueView;
import id.teladan.benchmark.ValueWriting;
import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes rows of figures in, and says what became of each. */
@ApplicationScoped
public class ValueIntake {
  @Inject private IndicatorReading indicators;
  @Inject private ValueWriting writing;
  @Inject private Places places;

  /** Bean constructor. */
  public ValueIntake() {}

  /**
   * What became of some rows.
   *
   * @param reports neighbours with the same to say are one
   * @param first where the file has each figure of these rows first
   */
  record Taken(
      List<ValueReport> reports, Map<ValueOutcome, Integer> counts, Map<String, Integer> first) {}

  ValueRows understanding(ValueImportOrder order, Caller who) {
    Map<String, IndicatorView> known =
        indicators.all().stream()
            .collect(Collectors.toMap(IndicatorView::code, Function.identity()));
    boolean everywhere = who.mayAnywhere(Action.IMPORT_VALUE);
    return new ValueRows(
        order,
        known,
        places,
        region -> everywhere || who.may(Action.IMPORT_VALUE, region),
        Year.now(ZoneOffset.UTC).getValue());
  }

  Taken take(List<ValueRow> rows, Map<String, Integer> seen, ValueImportView job) {
    Map<String, Integer> first = new HashMap<>();
    List<ValueRow> good = new ArrayList<>();
    for (ValueRow row : rows) {
      boolean fresh = row.value() != null && !seen.containsKey(key(row.value()));
      if (fresh && first.putIfAbsent(key(row.value()), row.row().line()) == null) {
        good.add(row);
      }
    }
    List<ValueChange> changes =
        writing.write(
            good.stream().map(ValueRow::value).toList(), job.username(), job.order().dryRun());
    Map<ValueRow, ValueChange> byRow = new java.util.IdentityHashMap<>();
    for (int i = 0; i < good.size(); i++) {
      byRow.put(good.get(i), changes.get(i));
    }
    List<ValueReport> reports = new ArrayList<>();
    Map<ValueOutcome, Integer> counts = new EnumMap<>(ValueOutcome.class);
    for (ValueRow row : rows) {
      ValueReport report = report(row, byRow.get(row), seen, first);
      counts.merge(report.outcome(), 1, Integer::sum);
      int last = reports.size() - 1;
      if (last >= 0 && reports.get(last).goesOnWith(report)) {
        reports.set(last, reports.get(last).until(report));
      } else {
        reports.add(report);
      }
    }
    return new Taken(reports, counts, first);
  }

  private static ValueReport report(
      ValueRow row, ValueChange change, Map<String, Integer> seen, Map<String, Integer> first) {
    if (!row.faults().isEmpty()) {
      return of(row, ValueOutcome.INVALID, row.faults());
    }
    if (row.isBlank()) {
      return of(row, ValueOutcome.EMPTY, List.of());
    }
    if (change == null) {
      String key = key(row.value());
      int line = seen.getOrDefault(key, first.getOrDefault(key, 0));
      return of(
          row,
          ValueOutcome.DUPLICATE,
          List.of(ImportMessage.of(null, "same-figure-as-line", line)));
    }
    List<ImportMessage> said =
        change.before() == null
            ? List.of()
            : List.of(
                ImportMessage.of(
                    ValueHeading.VALUE,
                    "figure-corrected",
                    change.before().toPlainString(),
                    row.value().value().toPlainString()));
    return of(row, change.outcome(), said);
  }

  private static ValueReport of(ValueRow row, ValueOutcome outcome, List<ImportMessage> messages) {
    int line = row.row().line();
    return new ValueReport(line, line, row.what(), row.column(), outcome, messages);
  }

  static String key(ValueView value) {
    return value.indicator()
        + '|'
        + value.regionCode()
        + '|'
        + value.year()
        + '|'
        + value.measure().framework()
        + '|'
        + value.measure().period();
  }
}
