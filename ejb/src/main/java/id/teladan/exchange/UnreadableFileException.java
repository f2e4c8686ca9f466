package id.teladan.exchange;

/** The file as a whole cannot be imported; the message says why. */
class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ImportMessage reason;

  UnreadableFileException(String code, Object... args) {
    super(code);
    this.reason = ImportMessage.of(null, code, args);
  }

  ImportMessage reason() {
    return reason == null ? ImportMessage.of(null, getMessage()) : reason;
  }
}
