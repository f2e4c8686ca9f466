package id.teladan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who is behind the numbers in the record of deeds, as long as they are kept. */
@ApplicationScoped
public class ActorNames {
  private static final String ACCOUNT = "account:";

  @Inject private Accounts accounts;

  /** How an account is named in the record. */
  public static String actor(long accountId) {
    return ACCOUNT + accountId;
  }

  /** The names of these actors; whoever is no account keeps the word that stands there. */
  public Map<String, String> names(Collection<String> actors) {
    Map<String, String> names = new HashMap<>();
    List<Long> ids =
        actors.stream().map(ActorNames::id).filter(Objects::nonNull).distinct().toList();
    Map<Long, Caller> known =
        accounts.callers(ids).stream().collect(Collectors.toMap(Caller::accountId, c -> c));
    for (String actor : actors) {
      Caller caller = known.get(id(actor));
      names.put(actor, caller == null ? actor : caller.displayName());
    }
    return names;
  }

  private static Long id(String actor) {
    return actor.matches("account:\\d{1,18}")
        ? Long.valueOf(actor.substring(ACCOUNT.length()))
        : null;
  }
}
