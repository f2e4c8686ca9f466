package id.teladan.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseSettingsTest {

  @Test
  void isAnH2FileInTheHome(@TempDir Path home) throws SQLException {
    DatabaseSettings settings =
        DatabaseSettings.from(Map.of("TELADAN_HOME", home.toString(), "TELADAN_DB_URL", " "));
    assertThat(settings.url()).endsWith("WRITE_DELAY=0");
    assertThat(settings.vendor()).isEqualTo("h2");
    try (Connection connection = new TeladanDataSource(settings).getConnection()) {
      assertThat(connection.isValid(1)).isTrue();
      assertThat(home.resolve("database/teladan.mv.db")).exists();
    }
  }

  @Test
  void isPostgresqlWhenTheAddressSaysSo() {
    DatabaseSettings settings =
        DatabaseSettings.from(
            Map.of(
                "TELADAN_DB_URL", "jdbc:postgresql://db/teladan?password=hidden",
                "TELADAN_DB_USER", "teladan",
                "TELADAN_DB_PASSWORD", "secret"));
    assertThat(settings.driver()).isEqualTo("org.postgresql.Driver");
    assertThat(settings.vendor()).isEqualTo("postgresql");
    assertThat(settings.place()).isEqualTo("jdbc:postgresql://db/teladan");
    assertThat(settings.toString()).doesNotContain("secret", "hidden");
  }

  @Test
  void refusesOtherDatabasesInOneLine() {
    assertThatThrownBy(() -> DatabaseSettings.from(Map.of("TELADAN_DB_URL", "jdbc:mysql://x/y")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TELADAN_DB_URL")
        .hasMessageNotContaining("\n");
  }
}
