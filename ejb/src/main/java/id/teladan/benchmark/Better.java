package id.teladan.benchmark;

/** Which direction of an indicator is the good one. */
public enum Better {
  HIGHER,
  LOWER,
  /** Neither: a fact such as area. Ordered from the largest, and nobody is the best. */
  NEUTRAL
}
