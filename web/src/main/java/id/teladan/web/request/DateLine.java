package id.teladan.web.request;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.visit.DateSpan;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** A day, or several in a row, in a form. */
public class DateLine {
  private String from;
  private String to;

  DateLine() {}

  DateLine(DateSpan span) {
    from = span.from().toString();
    to = span.to() == null ? null : span.to().toString();
  }

  /** The lines that somebody filled. */
  static List<DateSpan> spans(List<DateLine> lines) {
    List<DateSpan> spans = new ArrayList<>();
    for (DateLine line : lines) {
      LocalDate first = day("dates", line.from);
      LocalDate last = day("dates", line.to);
      if (first != null || last != null) {
        spans.add(DateSpan.of(first == null ? last : first, last));
      }
    }
    return spans;
  }

  /** Some empty ones. */
  static List<DateLine> empty(int count) {
    List<DateLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(new DateLine());
    }
    return lines;
  }

  /**
   * @throws InvalidInputException naming the field
   */
  static LocalDate day(String field, String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new InvalidInputException(FieldError.of(field, "invalid-date"));
    }
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
