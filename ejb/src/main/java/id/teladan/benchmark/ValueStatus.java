package id.teladan.benchmark;

/** Whether the source may still correct a figure. */
public enum ValueStatus {
  FINAL,
  PROVISIONAL
}
