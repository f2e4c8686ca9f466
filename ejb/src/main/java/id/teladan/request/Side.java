package id.teladan.request;

/** Who of the two. */
public enum Side {
  VISITOR,
  HOST
}
