package id.teladan.api.identity;

import id.teladan.identity.PersonContent;
import id.teladan.identity.PersonView;
import id.teladan.identity.Role;
import id.teladan.identity.SecondFactor;
import java.util.List;

/** One's own account. */
public record AccountJson(
    long id,
    String username,
    String displayName,
    String email,
    String language,
    String regionCode,
    List<Role> roles,
    Boolean secondFactor,
    Boolean secondFactorDue,
    int version) {

  static AccountJson of(PersonView person, SecondFactor.Standing factor) {
    PersonContent content = person.content();
    return new AccountJson(
        person.id(),
        person.username(),
        content.displayName(),
        content.email(),
        content.language(),
        content.regionCode(),
        content.roles(),
        factor.on(),
        factor.due(),
        person.version());
  }
}
