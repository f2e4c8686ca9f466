package id.teladan.api.shared;

import id.teladan.shared.DomainException;
import java.time.Duration;

/** A refusal that belongs to HTTP and not to the domain: wrong credentials, too many tries. */
public class HttpRefusalException extends DomainException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final Duration retryAfter;

  public HttpRefusalException(int status, String code) {
    this(status, code, null);
  }

  /**
   * @param retryAfter when another try makes sense; null when that is not known
   */
  public HttpRefusalException(int status, String code, Duration retryAfter) {
    super(code, status + " " + code);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  public int status() {
    return status;
  }

  public Duration retryAfter() {
    return retryAfter;
  }

  /** Whole seconds, at least one: an earlier try would be refused again. */
  public static long seconds(Duration wait) {
    return Math.max(1, wait.plusMillis(999).toSeconds());
  }
}
