package id.teladan.identity;

import id.teladan.region.RegionDirectory;
import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Whether what somebody writes about a person makes sense, and whether they may. */
@ApplicationScoped
public class PeopleRules {
  @Inject private Validation validation;
  @Inject private RegionDirectory regions;
  @Inject private Accounts accounts;
  @Inject private People people;
  @Inject private CurrentCaller caller;

  /**
   * @param before what the person held; nothing for a new one
   * @throws NotAllowedException for a region or a role that is not the caller's to give
   */
  void requireMayWrite(List<Role> before, PersonContent content) {
    Set<Role> changed = EnumSet.noneOf(Role.class);
    changed.addAll(content.roles());
    before.forEach(
        role -> {
          if (!changed.remove(role)) {
            changed.add(role);
          }
        });
    changed.removeAll(PeoplePolicy.grantable(caller.get()));
    if (!changed.isEmpty()) {
      throw new NotAllowedException("grant " + changed);
    }
    if (content.regionCode() != null) {
      caller.require(Action.ADMINISTER_PEOPLE, content.regionCode());
    }
  }

  void check(PersonTransition step) {
    validation.check(step);
    if (step.to() != PersonState.SUSPENDED && step.to() != PersonState.ACTIVE) {
      throw new InvalidInputException(FieldError.of("to", "invalid"));
    }
  }

  void check(PersonContent content) {
    validation.check(content);
    List<FieldError> faults = new ArrayList<>();
    if (content.email() != null && !MailAddressEditing.isAddress(content.email())) {
      faults.add(FieldError.of("email", "invalid"));
    }
    boolean needsRegion =
        !caller.get().mayAnywhere(Action.ADMINISTER_PEOPLE)
            || content.roles().stream().anyMatch(r -> !PeoplePolicy.isNational(r));
    if (content.regionCode() == null && needsRegion) {
      faults.add(FieldError.of("regionCode", "required"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInputException(faults);
    }
    regions.require("regionCode", content.regionCode());
  }

  /** The name to sign in with, in the one way it is kept. */
  String newUsername(String typed) {
    String username = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    CredentialRules.usernameFault(username)
        .ifPresent(
            fault -> {
              throw new InvalidInputException(fault);
            });
    if (accounts.isTaken(username)) {
      throw new ConflictException("username-taken", FieldError.of("username", "taken"));
    }
    return username;
  }

  /**
   * @throws StateRuleException when the caller would change their own rights
   */
  void requireOther(PersonView person) {
    if (Objects.equals(caller.get().accountId(), person.id())) {
      throw new StateRuleException("own-account");
    }
  }

  /**
   * @throws StateRuleException when nobody would administer this instance any more
   */
  void requireAnotherAdministrator(PersonView leaving) {
    if (leaving.has(Role.ADMINISTRATOR) && people.otherAdministrators(leaving.id()) == 0) {
      throw new StateRuleException("last-administrator");
    }
  }
}
