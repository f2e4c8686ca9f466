package id.teladan.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A use case said no. The transaction is rolled back and the caller can read why.
 *
 * <p>The {@link #code()} is stable (kebab-case) and part of the REST contract; the sentence a
 * person reads is looked up by it in the bundles of the web module. {@link #getMessage()} is
 * English and for logs only.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<FieldError> errors;

  protected DomainException(String code, String message, List<FieldError> errors) {
    super(message);
    this.code = code;
    this.errors = List.copyOf(errors);
  }

  protected DomainException(String code, String message) {
    this(code, message, List.of());
  }

  /** The stable name of this refusal, for example {@code stale-version}. */
  public String code() {
    return code;
  }

  /** What is wrong with which field; empty when the refusal is not about fields. */
  public List<FieldError> errors() {
    return errors == null ? List.of() : errors;
  }
}
