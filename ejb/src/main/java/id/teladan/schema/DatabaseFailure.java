package id.teladan.schema;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that does not answer from everything else that can go wrong with one. */
public final class DatabaseFailure {
  private static final int DEEPEST = 20;

  /** Lost or refused connections, a server that stops or starts, no room for one more. */
  private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

  private static final String CONNECTION = "08";

  /** The names of what the server's pool throws; its classes are not ours to compile against. */
  private static final Set<String> POOL = Set.of("PoolingException", "ResourceAllocationException");

  private DatabaseFailure() {}

  /** Whether somewhere in the chain of causes the database could not be reached. */
  public static boolean isOutage(Throwable thrown) {
    Throwable next = thrown;
    for (int i = 0; next != null && i < DEEPEST; i++) {
      if (isConnection(next)) {
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
    return state != null && (state.startsWith(CONNECTION) || STATES.contains(state))
        || POOL.contains(thrown.getClass().getSimpleName());
  }
}
