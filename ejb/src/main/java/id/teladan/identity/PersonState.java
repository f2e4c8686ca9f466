package id.teladan.identity;

/** Where an account stands. */
public enum PersonState {
  /** Has a link and no password yet. */
  INVITED,
  ACTIVE,
  /** May not sign in; what they wrote stays under their name. */
  SUSPENDED,
  /** Only a stub without a name is left. */
  ERASED
}
