package id.teladan.exchange;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import id.teladan.solution.Audience;
import id.teladan.solution.SolutionContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the cells of a row one by one, and gathers what there is to say about them. */
abstract class RowCells {
  final FileRow row;
  final ImportDefaults defaults;
  final SolutionContent before;
  final List<ImportMessage> faults = new ArrayList<>();
  final List<ImportMessage> notes = new ArrayList<>();

  /**
   * @param before what the solution says now; null for a new one
   */
  RowCells(FileRow row, ImportDefaults defaults, SolutionContent before) {
    this.row = row;
    this.defaults = defaults;
    this.before = before;
  }

  /** What makes the row impossible. */
  List<ImportMessage> faults() {
    return faults;
  }

  /** What was understood otherwise than written, or left out. */
  List<ImportMessage> notes() {
    return notes;
  }

  String text(String field, Function<SolutionContent, String> old) {
    return value(field, old, text -> text, () -> null);
  }

  List<String> words(String field, Function<SolutionContent, List<String>> old) {
    return value(field, old, text -> wordList(field, text), List::of);
  }

  List<String> wordList(String field, String text) {
    List<String> words = given(field, CellReading.words(text), "invalid-list", text);
    return words == null ? List.of() : words;
  }

  <T> List<T> rows(
      String field,
      Function<SolutionContent, List<T>> old,
      Class<T[]> type,
      Function<String, T> line,
      String between) {
    return value(
        field,
        old,
        text -> given(field, CellReading.rows(text, type, line, between), "invalid-list", text),
        List::of);
  }

  PartialDate date(String field, String text) {
    return given(field, CellReading.date(text), "invalid-date-here", text);
  }

  /**
   * Under its own name a column must hold our constants; under another it may hold other things.
   */
  <E extends Enum<E>> E constant(Class<E> type, String field, String text) {
    Optional<E> read = EnumWords.read(type, text);
    if (read.isEmpty()) {
      String allowed = java.util.Arrays.toString(type.getEnumConstants());
      ImportMessage said =
          ImportMessage.of(
              field,
              "unknown-value-here",
              shortened(text),
              allowed.substring(1, allowed.length() - 1));
      (isStrict(field) ? faults : notes).add(said);
    }
    boolean fallback = read.isEmpty() && !isStrict(field) && type == Audience.class;
    return fallback ? type.cast(defaults.audience()) : read.orElse(null);
  }

  boolean isStrict(String field) {
    String plain = row.column(field).replaceAll("[^\\p{L}]", "");
    return plain.equalsIgnoreCase(field.replaceAll("[^\\p{L}]", ""));
  }

  <T> T given(String field, Optional<T> read, String fault, String text) {
    if (read.isEmpty()) {
      faults.add(ImportMessage.of(field, fault, shortened(text)));
    }
    return read.orElse(null);
  }

  <T> T value(
      String field,
      Function<SolutionContent, T> old,
      Function<String, T> read,
      Supplier<T> otherwise) {
    String text = row.text(field);
    if (text != null) {
      return read.apply(text);
    }
    if (before != null && !(row.has(field) && isClearable(field))) {
      return old.apply(before);
    }
    return otherwise.get();
  }

  /** What every solution has cannot be cleared by an empty cell. */
  private static boolean isClearable(String field) {
    return !List.of("kind", "title", "summary", "audience", "mainAffair", "language")
        .contains(field);
  }

  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= Lengths.TITLE / 3 ? line : line.substring(0, Lengths.TITLE / 3) + "…";
  }
}
