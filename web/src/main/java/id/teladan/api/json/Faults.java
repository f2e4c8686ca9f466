package id.teladan.api.json;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.MalformedInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything wrong with one body: all faults are told at once, those of form before those of value.
 */
final class Faults {
  private final List<FieldError> form = new ArrayList<>();
  private final List<FieldError> value = new ArrayList<>();

  /** The body has not the shape it must have. */
  void form(String path, String code, Object... args) {
    form.add(FieldError.of(path, code, args));
  }

  /** The shape is right and the value cannot be. */
  void value(String path, String code, Object... args) {
    value.add(FieldError.of(path, code, args));
  }

  boolean isEmpty() {
    return form.isEmpty() && value.isEmpty();
  }

  /**
   * @throws MalformedInputException when there is a fault of form
   * @throws InvalidInputException when there are only faults of value
   */
  void refuse() {
    if (!form.isEmpty()) {
      throw new MalformedInputException("the body does not have the right form", form);
    }
    if (!value.isEmpty()) {
      throw new InvalidInputException(value);
    }
  }
}
