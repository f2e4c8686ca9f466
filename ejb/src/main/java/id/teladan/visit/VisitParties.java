package id.teladan.visit;

import java.util.Set;

/**
 * Whose a visit is: all that is asked when somebody wants to see or change it.
 *
 * @param team accounts of its team
 * @param shared whether the host knows of it: it agreed to it, or a finding was shared with it
 * @param agreed whether the host agreed to receive it
 */
public record VisitParties(
    String visitorCode,
    String hostCode,
    boolean published,
    Set<Long> team,
    boolean shared,
    boolean agreed) {

  public VisitParties {
    team = Set.copyOf(team);
  }
}
