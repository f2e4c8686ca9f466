package id.teladan.identity;

/** What a token may be used for. */
public enum TokenScope {
  /** Reading only: every other request is refused. */
  READ,
  /** Whatever its owner may. */
  WRITE
}
