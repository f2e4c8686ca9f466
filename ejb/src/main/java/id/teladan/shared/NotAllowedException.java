package id.teladan.shared;

/** The caller is known and may not do this. REST answers 403. */
public class NotAllowedException extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotAllowedException(String what) {
    super("not-allowed", "not allowed: " + what);
  }
}
