package id.teladan.shared;

/**
 * A feature's part of the sample catalogue. Each feature loads its own, in the order they build on
 * each other, once, into an empty database.
 */
public interface SampleData {

  /** Where this part comes in the sequence; parts that others refer to come first. */
  int order();

  /** Writes the sample rows in the caller's transaction. */
  void load();
}
