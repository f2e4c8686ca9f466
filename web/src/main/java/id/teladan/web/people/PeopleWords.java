package id.teladan.web.people;

import id.teladan.identity.PersonState;
import id.teladan.identity.Role;
import id.teladan.region.RegionDirectory;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How people, their roles and states are called; in pages {@code #{peopleWords}}. */
@Named
@RequestScoped
public class PeopleWords {
  private static final String FEATURE = "people";

  @Inject private Language language;
  @Inject private RegionDirectory regions;

  public String role(Role role) {
    return Words.text(FEATURE, language.getLocale(), "role." + role);
  }

  /** All roles in one line; what everybody is when none was granted. */
  public String roles(Collection<Role> roles) {
    Collection<Role> shown = roles.isEmpty() ? List.of(Role.OFFICIAL) : roles;
    return shown.stream().map(this::role).collect(Collectors.joining(", "));
  }

  public String state(PersonState state) {
    return Words.text(FEATURE, language.getLocale(), "state." + state);
  }

  public String tone(PersonState state) {
    return switch (state) {
      case ACTIVE -> "good";
      case INVITED -> "accent";
      case SUSPENDED -> "warn";
      case ERASED -> "";
    };
  }

  /** The short name of a region; the nation for people of none. */
  public String region(String code) {
    return regions.label(code == null ? RegionDirectory.NATION : code);
  }

  /** What was done to an account. */
  public String deed(String action) {
    String text = Words.text(FEATURE, language.getLocale(), "deed." + action);
    return text == null ? action : text;
  }
}
