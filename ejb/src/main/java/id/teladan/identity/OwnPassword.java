package id.teladan.identity;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.StateRuleException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Asks once more for the password before something that must not happen behind its owner's back.
 * Wrong ones count like those at the door.
 */
@ApplicationScoped
public class OwnPassword {
  @Inject private CurrentCaller caller;
  @Inject private SignIn signIn;

  /**
   * @throws InvalidInputException naming {@code password} when it is not the present one
   */
  public void require(String typed) {
    require("password", typed);
  }

  void require(String field, String typed) {
    if (typed == null || typed.isEmpty()) {
      throw new InvalidInputException(FieldError.of(field, "required"));
    }
    SignIn.Result result =
        signIn.verifyAgain(caller.get().username(), typed.toCharArray(), caller.address());
    if (result.isSlowedDown()) {
      throw new StateRuleException(
          "slow-down", FieldError.of(field, "slow-down", result.retryAfter().toMinutes() + 1));
    }
    if (!result.isSuccess()) {
      throw new InvalidInputException(FieldError.of(field, "wrong-password"));
    }
  }
}
