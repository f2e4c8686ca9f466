package id.teladan.solution;

/** How sure a source is: H read or certain, M one weak source. */
public enum Confidence {
  H,
  M
}
