package id.teladan.solution;

/** Whom a solution serves: the public, or government itself. Both are public reading. */
public enum Audience {
  PUBLIC,
  GOVERNMENT
}
