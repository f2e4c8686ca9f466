package id.teladan.exchange;

import java.util.List;

/** Understands the line that names the columns of a file. */
interface Heading {
  /** Of a file of solutions. */
  Heading SOLUTIONS = Columns::header;

  /**
   * Which field each column holds.
   *
   * @throws UnreadableFileException when the columns that are needed are not among them
   */
  Columns.Header read(List<String> titles) throws UnreadableFileException;

  /** How many rows are taken at most. */
  default int rows() {
    return ImportLimits.ROWS;
  }
}
