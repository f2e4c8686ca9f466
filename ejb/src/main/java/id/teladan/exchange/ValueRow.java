package id.teladan.exchange;

import id.teladan.benchmark.ValueView;
import java.util.List;

/**
 * One row of a file of figures, understood.
 *
 * @param value null when it names no figure or is wrong
 * @param what the figure in a few words, for the report
 * @param faults what is wrong; empty when nothing is
 */
record ValueRow(FileRow row, ValueView value, String what, List<ImportMessage> faults) {

  ValueRow {
    faults = List.copyOf(faults);
  }

  boolean isBlank() {
    return value == null && faults.isEmpty();
  }

  String column() {
    return faults.isEmpty() || faults.get(0).field() == null
        ? null
        : row.column(faults.get(0).field());
  }
}
