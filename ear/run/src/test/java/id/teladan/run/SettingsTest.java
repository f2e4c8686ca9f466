package id.teladan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @Test
  void needsNothing() {
    Settings settings = Settings.from(Map.of());
    assertThat(settings.ports()).isEqualTo(new Ports(8080, 28080));
    assertThat(settings.address()).isEqualTo("127.0.0.1");
    assertThat(settings.baseUrl()).isEqualTo("http://localhost:8080/");
    assertThat(settings.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".teladan"));
    assertThat(settings.sampleData()).isTrue();
  }

  @Test
  void tellsTheServerWhatItDerived() {
    Settings settings =
        Settings.from(Map.of("TELADAN_HTTP_PORT", "9001", "TELADAN_HOME", "x", "OTHER", "kept"));
    assertThat(settings.environment())
        .containsEntry("TELADAN_HTTP_PORT", "9001")
        .containsEntry("TELADAN_HOME", Path.of("x").toAbsolutePath().toString())
        .containsEntry("TELADAN_BASE_URL", "http://localhost:9001/")
        .containsEntry("TELADAN_SAMPLE_DATA", "true")
        .containsEntry("OTHER", "kept");
  }

  @Test
  void readsEmptyAsNotSet() {
    Settings settings = Settings.from(Map.of("TELADAN_HTTP_PORT", " ", "TELADAN_HOME", ""));
    assertThat(settings).isEqualTo(Settings.from(settings.environment()));
    assertThat(settings.ports().http()).isEqualTo(8080);
  }

  @Test
  void keepsAGivenAddress() {
    Settings settings = Settings.from(Map.of("TELADAN_BASE_URL", "https://teladan.example/"));
    assertThat(settings.baseUrl()).isEqualTo("https://teladan.example/");
    assertThat(Settings.from(Map.of("TELADAN_HTTP_ADDRESS", "10.1.2.3")).baseUrl())
        .isEqualTo("http://10.1.2.3:8080/");
  }

  @ParameterizedTest
  @CsvSource({
    "TELADAN_HTTP_PORT, http",
    "TELADAN_HTTP_PORT, 0",
    "TELADAN_HTTP_PORT, 65536",
    "TELADAN_HTTP_PORT, -1",
    "TELADAN_HTTP_PORT, 99999999999",
    "TELADAN_SAMPLE_DATA, yes",
    "TELADAN_HTTP_ADDRESS, 1.2.3.4.5"
  })
  void namesTheSettingThatIsWrong(String setting, String value) {
    assertThatThrownBy(() -> Settings.from(Map.of(setting, value)))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining(setting)
        .hasMessageContaining(value)
        .hasMessageNotContaining("\n");
  }
}
