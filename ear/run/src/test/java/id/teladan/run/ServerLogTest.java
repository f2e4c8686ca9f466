package id.teladan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
  @TempDir private Path home;

  @Test
  void tellsOnlyWhatIsNew() throws IOException {
    Path file = home.resolve("server.log");
    Files.writeString(file, record("SEVERE", "id.teladan.schema.SchemaMigration", "old"));
    ServerLog log = new ServerLog(file);
    assertThat(log.text()).isEmpty();
    append(file, record("INFO", "id.teladan.x", "fine"));
    append(file, record("SEVERE", "org.example", "far away"));
    assertThat(log.errors()).containsExactly("far away");
    append(file, record("SEVERE", "id.teladan.schema.SchemaMigration", "no such database"));
    assertThat(log.errors()).containsExactly("no such database");
  }

  @Test
  void readsAnErrorOutOfJson() throws IOException {
    Path file = home.resolve("server.log");
    ServerLog log = new ServerLog(file);
    Files.writeString(
        file,
        """
        {"Level":"INFO","LoggerName":"id.teladan.x","LogMessage":"fine"}
        {"Level":"SEVERE","LoggerName":"id.teladan.y","LogMessage":"no \\"such\\" database\\nat once"}
        """);
    assertThat(log.errors()).containsExactly("no \"such\" database");
  }

  @Test
  void isEmptyWithoutAFile() {
    assertThat(new ServerLog(home.resolve("none")).errors()).isEmpty();
  }

  @Test
  void survivesRotation() throws IOException {
    Path file = Files.writeString(home.resolve("server.log"), "x".repeat(5000));
    ServerLog log = new ServerLog(file);
    Files.writeString(file, record("SEVERE", "org.example", "after"));
    assertThat(log.errors()).containsExactly("after");
  }

  private static String record(String level, String logger, String message) {
    return "[2026-01-01T00:00:00] [Payara] [%s] [] [%s] [tid: 1] [[%n  %s]]%n%n"
        .formatted(level, logger, message);
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }
}
