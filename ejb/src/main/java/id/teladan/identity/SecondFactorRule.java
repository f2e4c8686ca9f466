package id.teladan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who has to have a second factor. {@code TELADAN_SECOND_FACTOR} is {@code required} for
 * administrators and curators, or {@code offered} to everybody; without it, it is required unless
 * this instance shows sample data, whose demo accounts sign in by their password alone.
 */
@ApplicationScoped
public class SecondFactorRule {
  private static final Set<Role> POWERFUL = EnumSet.of(Role.ADMINISTRATOR, Role.CURATOR);

  @Inject
  @ConfigProperty(name = "teladan.second.factor")
  private Optional<String> setting;

  @Inject
  @ConfigProperty(name = "teladan.sample.data", defaultValue = "false")
  private boolean sampleData;

  boolean isRequired() {
    return setting.map(String::strip).map("required"::equals).orElse(!sampleData);
  }

  /** Whether the account holds a role that waits until it has a second factor. */
  boolean isDue(Account account) {
    return !account.hasSecondFactor() && isFor(account);
  }

  /** Whether the account holds a role that needs one. */
  boolean isFor(Account account) {
    return isRequired()
        && account.caller().grants().stream().anyMatch(g -> POWERFUL.contains(g.role()));
  }

  /** The account as a caller; roles that wait for a second factor are left out. */
  Caller caller(Account account) {
    Caller all = account.caller();
    if (!isDue(account)) {
      return all;
    }
    List<Grant> rest = all.grants().stream().filter(g -> !POWERFUL.contains(g.role())).toList();
    return new Caller(all.accountId(), all.username(), all.displayName(), all.regionCode(), rest);
  }
}
