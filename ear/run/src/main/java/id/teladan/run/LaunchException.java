package id.teladan.run;

/**
 * Teladan cannot be started, for a reason the person at the keyboard can mend. The message is one
 * complete line that says what to change; no stack trace is worth showing with it.
 */
public final class LaunchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message one line for a person
   */
  public LaunchException(String message) {
    super(message);
  }

  /**
   * @param message one line for a person
   * @param cause what was seen
   */
  public LaunchException(String message, Throwable cause) {
    super(message, cause);
  }
}
