package id.teladan.web.oidc;

/** The provider, or somebody who pretends to be it, said something that does not fit. */
class OidcException extends Exception {
  private static final long serialVersionUID = 1L;

  OidcException(String message) {
    super(message);
  }

  OidcException(String message, Throwable cause) {
    super(message, cause);
  }
}
