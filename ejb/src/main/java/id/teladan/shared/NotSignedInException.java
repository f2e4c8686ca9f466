package id.teladan.shared;

/** Only somebody who is signed in may do this. REST answers 401, a page leads to the sign-in. */
public class NotSignedInException extends DomainException {
  private static final long serialVersionUID = 1L;

  public NotSignedInException() {
    super("not-signed-in", "sign-in needed");
  }
}
