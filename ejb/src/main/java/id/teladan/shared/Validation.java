package id.teladan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a command by its Bean Validation annotations and tells every fault at once, in the words
 * of the contract.
 */
@ApplicationScoped
public class Validation {
  private static final Set<Class<? extends Annotation>> REQUIRED =
      Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

  private static final Set<Class<? extends Annotation>> PRIVATE =
      Set.of(PrivateContact.None.class, PrivateContact.NoNumber.class);

  @Inject private Validator validator;

  /**
   * @throws InvalidInputException with one error per broken rule, ordered by field
   */
  public void check(Object command) {
    List<FieldError> errors =
        validator.validate(command).stream()
            .map(Validation::error)
            .sorted(Comparator.comparing(FieldError::field))
            .toList();
    if (!errors.isEmpty()) {
      throw new InvalidInputException(errors);
    }
  }

  private static FieldError error(ConstraintViolation<?> violation) {
    String field = violation.getPropertyPath().toString();
    var descriptor = violation.getConstraintDescriptor();
    Class<? extends Annotation> rule = descriptor.getAnnotation().annotationType();
    Map<String, Object> attributes = descriptor.getAttributes();
    if (REQUIRED.contains(rule)) {
      return FieldError.of(field, "required");
    }
    if (rule == Size.class) {
      return FieldError.of(field, "too-long", attributes.get("max"));
    }
    return FieldError.of(field, PRIVATE.contains(rule) ? "private-person" : "invalid");
  }
}
