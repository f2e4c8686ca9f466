package id.teladan.backup;

import id.teladan.attachment.FileStore;
import id.teladan.schema.Refill;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Restores the backup that {@code TELADAN_RESTORE} names into an empty database, before anything
 * else of the application sees it. A database that holds anything stops the start.
 */
@ApplicationScoped
public class RestoreAtStart implements Refill {
  private static final Logger LOG = Logger.getLogger(RestoreAtStart.class.getName());

  @Inject
  @ConfigProperty(name = "teladan.restore")
  private Optional<String> archive;

  @Inject private FileStore files;

  @Override
  public Optional<String> schemaVersion() {
    return archive.map(
        path -> {
          try (Restore restore = new Restore(Path.of(path))) {
            return restore.schemaVersion();
          } catch (IOException e) {
            throw new UnusableBackupException(path + " cannot be read: " + e.getMessage());
          }
        });
  }

  @Override
  public void fill(DataSource database) {
    String path = archive.orElseThrow();
    try (Restore restore = new Restore(Path.of(path))) {
      String what = restore.into(database, files);
      LOG.log(Level.INFO, "Restored from {0}: {1}", new Object[] {path, what});
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(path + " cannot be restored: " + e.getMessage(), e);
    }
  }
}
