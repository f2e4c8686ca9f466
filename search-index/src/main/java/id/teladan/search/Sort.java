package id.teladan.search;

/** How hits are ordered; ties are broken by title and then by key, so that pages never overlap. */
public enum Sort {
  RELEVANCE,
  /** Latest date first; without a date last. */
  NEWEST,
  /** By title in Indonesian order. */
  TITLE,
  /** Strongest evidence first, unknown last; equals by relevance. */
  EVIDENCE,
  /** Most adopting regions first; equals by relevance. */
  ADOPTED
}
