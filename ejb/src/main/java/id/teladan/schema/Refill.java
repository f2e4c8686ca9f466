package id.teladan.schema;

import java.util.Optional;
import javax.sql.DataSource;

/**
 * Rows from elsewhere that an empty database is to be filled with at this start. It happens at the
 * version of the schema that the rows fit; the newer migrations run over them afterwards.
 */
public interface Refill {

  /** The version that the rows fit; empty when nothing is to be filled. */
  Optional<String> schemaVersion();

  /**
   * Fills the database, all or nothing.
   *
   * @throws RuntimeException when that cannot be; the application then does not start
   */
  void fill(DataSource database);
}
