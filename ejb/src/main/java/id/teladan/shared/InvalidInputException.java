package id.teladan.shared;

import java.util.List;
import java.util.stream.Collectors;

/** The input can be read and breaks a rule of its fields. REST answers 422. */
public class InvalidInputException extends DomainException {
  private static final long serialVersionUID = 1L;

  public InvalidInputException(List<FieldError> errors) {
    super(
        "invalid-input",
        errors.stream().map(e -> e.field() + ": " + e.code()).collect(Collectors.joining(", ")),
        errors);
  }

  public InvalidInputException(FieldError error) {
    this(List.of(error));
  }
}
