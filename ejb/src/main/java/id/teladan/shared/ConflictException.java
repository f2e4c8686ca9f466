package id.teladan.shared;

import java.util.List;

/** What is asked for exists already, or collides with what exists. REST answers 409. */
public class ConflictException extends DomainException {
  private static final long serialVersionUID = 1L;

  public ConflictException(String code, String message) {
    super(code, message);
  }

  public ConflictException(String code, FieldError error) {
    super(code, error.field() + ": " + error.code(), List.of(error));
  }
}
