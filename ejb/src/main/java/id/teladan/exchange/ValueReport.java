package id.teladan.exchange;

import id.teladan.benchmark.ValueOutcome;
import java.util.List;

/**
 * What became of neighbouring rows with the same to say, or in a dry run would.
 *
 * @param line where the first begins in the file, from 1
 * @param lastLine where the last begins; the same for a row alone
 * @param what the figure of the first in a few words
 * @param column the column of the first thing to say, as the file calls it; null for none
 */
public record ValueReport(
    int line,
    int lastLine,
    String what,
    String column,
    ValueOutcome outcome,
    List<ImportMessage> messages) {

  public ValueReport {
    messages = List.copyOf(messages);
  }

  /** Whether the next row says the same, so that one line of the report is enough for both. */
  boolean goesOnWith(ValueReport next) {
    return outcome == next.outcome
        && messages.equals(next.messages)
        && java.util.Objects.equals(column, next.column);
  }

  ValueReport until(ValueReport last) {
    return new ValueReport(line, last.lastLine, what, column, outcome, messages);
  }

  public int getLine() {
    return line;
  }

  public int getLastLine() {
    return lastLine;
  }

  public String getWhat() {
    return what;
  }

  public String getColumn() {
    return column;
  }

  public ValueOutcome getOutcome() {
    return outcome;
  }

  public List<ImportMessage> getMessages() {
    return messages;
  }
}
