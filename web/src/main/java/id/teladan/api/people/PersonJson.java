package id.teladan.api.people;

import id.teladan.identity.PersonContent;
import id.teladan.identity.PersonState;
import id.teladan.identity.PersonView;
import id.teladan.identity.Role;
import id.teladan.region.RegionDirectory;
import java.time.Instant;
import java.util.List;

/**
 * Somebody with an account.
 *
 * @param url of the page
 */
public record PersonJson(
    long id,
    String username,
    String displayName,
    String email,
    String regionCode,
    String regionName,
    List<Role> roles,
    String language,
    PersonState state,
    Instant createdAt,
    String url,
    int version) {

  static PersonJson of(PersonView person, RegionDirectory regions) {
    PersonContent content = person.content();
    return new PersonJson(
        person.id(),
        person.username(),
        content.displayName(),
        content.email(),
        content.regionCode(),
        content.regionCode() == null ? null : regions.name(content.regionCode()),
        content.roles(),
        content.language(),
        person.state(),
        person.createdAt(),
        person.url(),
        person.version());
  }
}
