package id.teladan.backup;

import id.teladan.attachment.FileStore;
import id.teladan.operation.OperatorHome;
import id.teladan.operation.OperatorTask;
import id.teladan.schema.DatabaseSettings;
import id.teladan.schema.TeladanDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** {@code teladan backup}: an archive of everything in {@code backups} below the home. */
@ApplicationScoped
public class BackupTask implements OperatorTask {
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  @Inject private FileStore files;
  @Inject private OperatorHome home;

  @Override
  public String name() {
    return "backup";
  }

  /** The connection is one of its own: the server's belong to its transactions. */
  @Override
  public String run(Consumer<String> progress) throws Exception {
    String stamp = LocalDateTime.now(ZoneOffset.UTC).format(STAMP);
    Path target = home.folder("backups").resolve("teladan-" + stamp + ".zip");
    var database = new TeladanDataSource(DatabaseSettings.from(System.getenv()).unhurried());
    String what = new Backup(database, files, progress).write(target);
    return target + " (" + what + ")";
  }
}
