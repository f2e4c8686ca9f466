package id.teladan.discovery;

/** Where a group of the thesaurus comes from. */
public enum ThesaurusOrigin {
  /** Teladan begins with it, and nobody changed it. */
  BUILT_IN,
  /** Teladan begins with it, and an administrator changed it or switched it off. */
  CHANGED,
  /** An administrator added it. */
  ADDED
}
