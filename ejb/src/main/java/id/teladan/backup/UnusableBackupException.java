package id.teladan.backup;

/** A backup that is not whole, or that does not fit; the message is for an operator. */
public final class UnusableBackupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableBackupException(String message) {
    super(message);
  }
}
