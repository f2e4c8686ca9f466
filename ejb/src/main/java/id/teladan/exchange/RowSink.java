package id.teladan.exchange;

/** Takes the rows of a file one by one. */
@FunctionalInterface
interface RowSink {

  /**
   * @return whether more is wanted
   */
  boolean take(FileRow row);
}
