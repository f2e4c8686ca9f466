package id.teladan.monitoring;

/** How a part of the instance is. */
public enum Tone {
  GOOD,
  /** Works, but somebody should look. */
  WARN,
  /** Does not work. */
  BAD
}
