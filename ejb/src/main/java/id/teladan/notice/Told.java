package id.teladan.notice;

import java.util.Set;

/**
 * These people are to hear of this. Fired inside the transaction of the data; whoever keeps it
 * writes in the same transaction.
 *
 * @param accounts whom to tell
 */
public record Told(News news, Set<Long> accounts) {

  public Told {
    accounts = Set.copyOf(accounts);
  }
}
