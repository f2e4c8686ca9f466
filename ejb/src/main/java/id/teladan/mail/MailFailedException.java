package id.teladan.mail;

/** A message was not taken, as far as we know. */
class MailFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  MailFailedException(Throwable cause) {
    super(cause);
  }
}
