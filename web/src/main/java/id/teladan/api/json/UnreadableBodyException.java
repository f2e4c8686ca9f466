package id.teladan.api.json;

import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import java.util.List;

/** The body is not even looked at: too large, or no JSON by its own words. */
public class UnreadableBodyException extends DomainException {
  private static final long serialVersionUID = 1L;

  private final int status;

  UnreadableBodyException(int status, String code, Object allowed) {
    super(code, code, List.of(FieldError.of("", code, allowed)));
    this.status = status;
  }

  /** The HTTP status that says so. */
  public int status() {
    return status;
  }
}
