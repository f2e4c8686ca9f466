package id.teladan.exchange;

import java.util.List;

/**
 * What became of one row, or in a dry run would.
 *
 * @param line where it begins in the file, from 1; in an archive the number of the file
 * @param file the file in an archive; null otherwise
 * @param column the column of the first thing to say, as the file calls it; null when it is about
 *     the whole row
 * @param title what the row calls the solution, possibly cut
 * @param solutionId the solution that was written, or that is there already; null otherwise
 */
public record RowReport(
    int line,
    String file,
    String column,
    String title,
    RowOutcome outcome,
    Long solutionId,
    List<ImportMessage> messages) {
  /** How many are kept of one row. */
  static final int MESSAGES = 20;

  public RowReport {
    messages = List.copyOf(messages);
  }

  static RowReport of(
      FileRow row, RowOutcome outcome, Long solutionId, List<ImportMessage> messages) {
    String column =
        messages.stream()
            .map(ImportMessage::field)
            .filter(field -> field != null)
            .findFirst()
            .map(row::column)
            .orElse(null);
    return new RowReport(
        row.line(), row.file(), column, row.text("title"), outcome, solutionId, messages);
  }

  public int getLine() {
    return line;
  }

  public String getFile() {
    return file;
  }

  public String getColumn() {
    return column;
  }

  public String getTitle() {
    return title;
  }

  public RowOutcome getOutcome() {
    return outcome;
  }

  public Long getSolutionId() {
    return solutionId;
  }

  public List<ImportMessage> getMessages() {
    return messages;
  }
}
