package id.teladan.conversation;

/** What a moderator does. */
public enum Decision {
  /** Take it away from the public, with a reason. */
  HIDE,
  /** Give it back. */
  SHOW,
  /** Make a question and its answer part of the page. */
  FEATURE,
  /** Leave it among the others. */
  UNFEATURE
}
