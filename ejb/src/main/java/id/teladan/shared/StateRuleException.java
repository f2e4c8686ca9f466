package id.teladan.shared;

import java.util.List;

/**
 * The object's present state does not allow this step, and {@link #errors()} says what is missing.
 * REST answers 422.
 */
public class StateRuleException extends DomainException {
  private static final long serialVersionUID = 1L;

  public StateRuleException(String code, List<FieldError> missing) {
    super(code, code + " " + missing, missing);
  }

  public StateRuleException(String code, FieldError... missing) {
    this(code, List.of(missing));
  }
}
