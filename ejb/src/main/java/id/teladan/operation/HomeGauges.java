package id.teladan.operation;

import id.teladan.metrics.Gauge;
import id.teladan.metrics.GaugeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What room the home has left, and how old the newest backup in it is. */
@ApplicationScoped
public class HomeGauges implements GaugeSource {
  @Inject private OperatorHome home;

  @Override
  public List<Gauge> gauges() {
    List<Gauge> gauges = new ArrayList<>();
    try {
      Path folder = home.folder("");
      gauges.add(
          Gauge.of(
              "teladan_home_free_bytes",
              "Room left where the home is",
              Files.getFileStore(folder).getUsableSpace()));
      newestBackup()
          .ifPresent(
              seconds ->
                  gauges.add(
                      Gauge.of("teladan_backup_age_seconds", "Since the last backup", seconds)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return gauges;
  }

  private OptionalLong newestBackup() throws IOException {
    Path backups = home.folder("backups");
    if (!Files.isDirectory(backups)) {
      return OptionalLong.empty();
    }
    try (Stream<Path> files = Files.list(backups)) {
      return files
          .filter(file -> file.toString().endsWith(".zip"))
          .mapToLong(file -> file.toFile().lastModified())
          .map(then -> Duration.between(Instant.ofEpochMilli(then), Instant.now()).toSeconds())
          .min();
    }
  }
}
