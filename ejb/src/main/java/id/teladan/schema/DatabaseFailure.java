package id.teladan.schema;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;

/** Tells a database that does not answer from everything else that can go wrong with one. */
public final class DatabaseFailure {
  private static final int DEEPEST = 20;

  /** Lost or refused connections, a server that stops or starts, no room for one more. */
  private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

  /** No room for one more connection. */
  private static final String FULL = "53300";

  private static final String CONNECTION = "08";

  /** The names of what the server's pool throws; its classes are not ours to compile against. */
  private static final Set<String> POOL = Set.of("PoolingException", "ResourceAllocationException");

  private DatabaseFailure() {}

  /** Whether the work failed because no connection could be had: nothing was changed. */
  public static boolean isOutage(Throwable thrown) {
    return any(thrown, e -> isConnection(e) || POOL.contains(e.getClass().getSimpleName()));
  }

  /**
   * Whether the database itself could not be reached: a pool that is only busy is no sign of it.
   */
  static boolean isAway(Throwable thrown) {
    return any(thrown, e -> isConnection(e) && !FULL.equals(((SQLException) e).getSQLState()));
  }

  private static boolean any(Throwable thrown, Predicate<Throwable> what) {
    Throwable next = thrown;
    for (int i = 0; next != null && i < DEEPEST; i++) {
      if (what.test(next)) {
        return true;
      }
      next = next.getCause();
    }
    return false;
  }

  private static boolean isConnection(Throwable thrown) {
    if (thrown instanceof SQLTransientConnectionException
        || thrown instanceof SQLNonTransientConnectionException) {
      return true;
    }
    String state = thrown instanceof SQLException sql ? sql.getSQLState() : null;
    return state != null && (state.startsWith(CONNECTION) || STATES.contains(state));
  }
}
