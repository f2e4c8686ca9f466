package id.teladan.exchange;

import java.util.List;

/** Takes the rows of a file one by one. */
@FunctionalInterface
interface RowSink {

  /**
   * @return whether more is wanted
   */
  boolean take(FileRow row);

  /** Hears what the columns are and are taken for, once the file is read or found useless. */
  default void columns(List<ImportHeading> headings) {}
}
