package id.teladan.adoption;

/** What a region says came of an adoption. That nothing came of it is worth saying too. */
public enum EffectSeen {
  /** It made a difference. */
  SEEN,
  /** It made none. */
  NONE,
  /** It runs too short to tell. */
  TOO_EARLY
}
