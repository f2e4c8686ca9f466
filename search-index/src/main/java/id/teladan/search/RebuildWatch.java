package id.teladan.search;

/** Hears of a rebuild's progress and may cancel it. */
public interface RebuildWatch {

  /** Neither listens nor cancels. */
  RebuildWatch NONE = done -> true;

  /**
   * Called now and then from the rebuilding thread.
   *
   * @param done documents indexed so far
   * @return false to cancel; the live index then stays as it is
   */
  boolean progress(long done);
}
