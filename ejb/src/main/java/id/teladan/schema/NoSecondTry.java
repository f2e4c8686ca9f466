package id.teladan.schema;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Has a query fail at once when its connection fails. EclipseLink would try three times more, five
 * seconds apart, and each request would hold its thread meanwhile; that the database is back is
 * seen by {@link DatabaseWatch}. There is no property for it.
 */
public class NoSecondTry implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
  }
}
