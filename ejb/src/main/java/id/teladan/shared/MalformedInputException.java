package id.teladan.shared;

import java.util.List;

/**
 * The input cannot be read at all: broken JSON, a wrong type, an unknown member. REST answers 400.
 */
public class MalformedInputException extends DomainException {
  private static final long serialVersionUID = 1L;

  public MalformedInputException(String message, List<FieldError> errors) {
    super("malformed-input", message, errors);
  }

  public MalformedInputException(FieldError error) {
    this(error.field() + ": " + error.code(), List.of(error));
  }
}
