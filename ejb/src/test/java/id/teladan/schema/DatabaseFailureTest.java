package id.teladan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class DatabaseFailureTest {

  @Test
  void lostConnectionsAreOutages() {
    assertThat(DatabaseFailure.isOutage(new SQLTransientConnectionException())).isTrue();
    assertThat(DatabaseFailure.isOutage(wrapped(new SQLException("refused", "08001")))).isTrue();
    assertThat(DatabaseFailure.isOutage(wrapped(new SQLException("stopping", "57P01")))).isTrue();
    assertThat(DatabaseFailure.isOutage(wrapped(new SQLException("full", "53300")))).isTrue();
  }

  @Test
  void whatTheDatabaseRefusesIsNone() {
    assertThat(DatabaseFailure.isOutage(wrapped(new SQLException("twice", "23505")))).isFalse();
    assertThat(DatabaseFailure.isOutage(wrapped(new SQLException("too long", "57014")))).isFalse();
    assertThat(DatabaseFailure.isOutage(new IllegalStateException())).isFalse();
    assertThat(DatabaseFailure.isOutage(null)).isFalse();
  }

  @Test
  void aFullPoolIsNoDatabaseThatIsAway() {
    RuntimeException full = wrapped(new SQLException("full", "53300"));
    assertThat(DatabaseFailure.isOutage(full)).isTrue();
    assertThat(DatabaseFailure.isAway(full)).isFalse();
    assertThat(DatabaseFailure.isAway(wrapped(new SQLException("refused", "08001")))).isTrue();
    assertThat(DatabaseFailure.isAway(new SQLTransientConnectionException())).isTrue();
  }

  private static RuntimeException wrapped(SQLException cause) {
    return new EJBException(new PersistenceException(cause));
  }
}
