package id.teladan.identity;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Validation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Tokens for programs that act for their owner: named, for a time, for reading or for all. */
@Stateless
public class OwnTokens {
  private static final int LONGEST_LIFE = 365;

  @Inject private ApiTokens tokens;
  @Inject private OwnPassword password;
  @Inject private Validation validation;
  @Inject private PeopleRecord record;
  @Inject private CurrentCaller caller;

  @Permitted(Action.USE_ACCOUNT)
  public List<TokenView> list() {
    return tokens.of(caller.get().accountId());
  }

  /** Makes a token for whoever proves again to know the password. */
  @Permitted(Action.USE_ACCOUNT)
  public ApiTokens.Issued create(TokenOrder order) {
    validation.check(order);
    if (order.days() < 1 || order.days() > LONGEST_LIFE) {
      throw new InvalidInputException(FieldError.of("days", "out-of-range", 1, LONGEST_LIFE));
    }
    password.require(order.password());
    ApiTokens.Issued made =
        tokens.issue(
            caller.get().username(),
            order.name().strip(),
            order.scope(),
            Duration.ofDays(order.days()));
    record.keep("account.token.create", caller.get().accountId(), order.name());
    return made;
  }

  @Permitted(Action.USE_ACCOUNT)
  public void revoke(long id) {
    if (!tokens.revoke(caller.get().accountId(), id)) {
      throw new NotFoundException("token", id);
    }
    record.keep("account.token.revoke", caller.get().accountId(), id);
  }
}
