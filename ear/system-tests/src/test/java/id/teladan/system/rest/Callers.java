package id.teladan.system.rest;

import id.teladan.identity.Action;
import id.teladan.identity.Role;
import id.teladan.identity.RoleTable;
import id.teladan.identity.Scope;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Nobody, and the eight demo accounts, each with the roles it is meant to hold. */
public final class Callers {
  public static final String NOBODY = "nobody";

  private static final Map<String, Set<Role>> ROLES =
      Map.of(
          NOBODY,
          Set.of(Role.VISITOR),
          "admin",
          Set.of(Role.VISITOR, Role.OFFICIAL, Role.TEAM_MEMBER, Role.ADMINISTRATOR),
          "curator",
          Set.of(Role.VISITOR, Role.OFFICIAL, Role.TEAM_MEMBER, Role.CURATOR),
          "coordinator.kaltara",
          Set.of(Role.VISITOR, Role.OFFICIAL, Role.TEAM_MEMBER, Role.COORDINATOR),
          "coordinator.dki",
          Set.of(Role.VISITOR, Role.OFFICIAL, Role.TEAM_MEMBER, Role.COORDINATOR),
          "coordinator.nasional",
          Set.of(Role.VISITOR, Role.OFFICIAL, Role.TEAM_MEMBER, Role.NATIONAL_COORDINATOR),
          "contributor.dki",
          Set.of(Role.VISITOR, Role.OFFICIAL, Role.TEAM_MEMBER, Role.CONTRIBUTOR),
          "visitor.kaltara",
          Set.of(Role.VISITOR, Role.OFFICIAL, Role.TEAM_MEMBER),
          "official.kaltara",
          Set.of(Role.VISITOR, Role.OFFICIAL, Role.TEAM_MEMBER));

  private final Map<String, RestClient> clients = new LinkedHashMap<>();

  public Callers(URI base) {
    clients.put(NOBODY, RestClient.anonymous(base));
    ROLES.keySet().stream()
        .filter(name -> !name.equals(NOBODY))
        .sorted()
        .forEach(name -> clients.put(name, RestClient.signedIn(base, name)));
  }

  public Map<String, RestClient> all() {
    return clients;
  }

  public RestClient as(String name) {
    return clients.get(name);
  }

  /** Whether the role table gives any role of this caller the action, for whatever object. */
  public static boolean could(String name, Action action) {
    return ROLES.get(name).stream().anyMatch(role -> RoleTable.scope(role, action) != Scope.NONE);
  }
}
