package id.teladan.trust;

/** What becomes of a file that names somebody who was erased. */
public enum FileDecision {
  /** A short text stands in its place. */
  REMOVE,
  /** It stays, for a reason that is written down. */
  KEEP
}
