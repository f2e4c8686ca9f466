package id.teladan.identity;

/** Whose objects a role may act on. */
public enum Scope {
  /** None at all. */
  NONE,
  /** Those of the region that the role was granted for. */
  OWN_REGION,
  /** Those of the visits whose team one belongs to. */
  TEAM,
  /** Everybody's. */
  ANY
}
