package id.teladan.exchange;

import java.util.List;

/** Looks for the line that names the columns, and makes rows of those below it. One for a table. */
interface Heading {

  /** Whether this line is it. */
  boolean isHeader(List<String> cells);

  /** Whether it was found. */
  boolean isFound();

  /** Whether enough lines were looked at in vain. */
  boolean isOver();

  /** Why there is none. */
  UnreadableFileException fault();

  /** The row of these cells; only once it was found. */
  FileRow row(int line, List<String> cells);

  /** What is known of the columns, found or not. */
  List<ImportHeading> headings();

  /** How many rows are taken at most. */
  default int rows() {
    return ImportLimits.ROWS;
  }
}
