package id.teladan.visit;

import id.teladan.identity.Accounts;
import id.teladan.identity.Caller;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names for the accounts of a team, and accounts for their names. */
@ApplicationScoped
public class VisitTeam {
  @Inject private Accounts accounts;

  List<TeamMember> members(Collection<Long> ids) {
    return accounts.callers(ids).stream()
        .map(c -> new TeamMember(c.accountId(), c.username(), c.displayName()))
        .sorted(Comparator.comparing(TeamMember::displayName))
        .toList();
  }

  VisitView view(Visit visit) {
    return visit.view(members(visit.team()));
  }

  /** Whom the coordinator of a region may put into a team. */
  List<TeamMember> candidates(String regionCode) {
    return accounts.membersOf(regionCode).stream()
        .map(c -> new TeamMember(c.accountId(), c.username(), c.displayName()))
        .toList();
  }

  /**
   * The accounts that the content names: people of the visiting region, and who is in the team
   * already. Whether anybody else has an account is not told.
   *
   * @throws InvalidInputException with {@code unknown-account}
   */
  List<Long> accounts(VisitContent content, Collection<Long> already) {
    if (content.members().isEmpty()) {
      return List.of();
    }
    Map<String, Long> known = new HashMap<>();
    members(already).forEach(m -> known.put(m.username(), m.accountId()));
    for (Caller each : accounts.membersOf(content.visitorCode())) {
      known.put(each.username(), each.accountId());
    }
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < content.members().size(); i++) {
      Long id = known.get(content.members().get(i));
      if (id == null) {
        throw new InvalidInputException(
            FieldError.of("members[" + i + "]", "unknown-account", content.members().get(i)));
      }
      ids.add(id);
    }
    return ids;
  }
}
