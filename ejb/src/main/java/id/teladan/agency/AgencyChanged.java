package id.teladan.agency;

import java.util.Set;

/**
 * An agency got other names. Fired inside the transaction that changes them.
 *
 * @param names all that it had or has, in lower case
 */
public record AgencyChanged(String regionCode, Set<String> names) {

  public AgencyChanged {
    names = Set.copyOf(names);
  }
}
