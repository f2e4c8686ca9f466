package id.teladan.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prepares a domain from the real distribution: a later server that moved a setting shows here. */
class ServerDomainTest {
  @TempDir private Path home;
  private ServerFiles files;
  private ServerDomain domain;

  @BeforeEach
  void prepare() {
    files = new ServerFiles(Path.of("target/payara6").toAbsolutePath(), home);
    domain = new ServerDomain(files, Settings.from(Map.of("TELADAN_HTTP_PORT", "18080")));
    domain.prepare();
  }

  @Test
  void listensOnLoopbackOnly() throws IOException {
    String listeners = serverConfig();
    assertThat(listeners)
        .contains("port=\"18080\"")
        .contains("port=\"38080\"")
        .doesNotContain("port=\"8080\"", "port=\"4848\"", "port=\"8181\"", "address=\"0.0.0.0\"");
    assertThat(Pattern.compile("<network-listener ").matcher(listeners).results()).hasSize(2);
  }

  @Test
  void turnsOffWhatNobodyUses() throws IOException {
    assertThat(serverConfig())
        .contains("<jms-service type=\"DISABLED\"/>")
        .doesNotContain("felix.shell.remote")
        .containsPattern("<jmx-connector [^>]*enabled=\"false\"")
        .containsPattern("<hazelcast-config-specific-configuration enabled=\"false\"");
  }

  @Test
  void showsNoWelcomePageOfTheServer() {
    assertThat(files.domain().resolve("docroot")).isEmptyDirectory();
  }

  @Test
  void startsAnewEachTime() throws IOException {
    Files.createDirectories(files.deployment().getParent());
    Files.writeString(files.deployment(), "old");
    domain.prepare();
    assertThat(files.deployment()).doesNotExist();
  }

  @Test
  void leavesTheDistributionAlone() throws IOException {
    assertThat(files.pristineDomain().resolve("config/domain.xml"))
        .content()
        .contains("port=\"8080\"");
  }

  @Test
  void buildsACommandForThisJava() {
    List<String> line = new ServerCommand(files).line();
    assertThat(line)
        .contains("-Xmx1g", "-Dcom.sun.aas.instanceRoot=" + files.domain())
        .contains("--add-opens=java.base/java.io=ALL-UNNAMED")
        .noneMatch(option -> option.contains("${com.sun.aas"))
        .noneMatch(option -> option.startsWith("["));
  }

  @Test
  void worksWithAllOfTheCompilerInProduction() {
    Map<String, String> environment =
        Map.of("TELADAN_TUNING", "production", "TELADAN_MEMORY", "1500m");
    new ServerDomain(files, Settings.from(environment)).prepare();
    assertThat(new ServerCommand(files).line())
        .contains("-Xmx1500m", "-Xms1500m", "-XX:+UseG1GC")
        .noneMatch(option -> option.startsWith("-XX:TieredStopAtLevel"));
  }

  @Test
  void logsIntoTheHome() throws IOException {
    assertThat(Files.readString(files.domain().resolve("config/logging.properties")))
        .contains("GFFileHandler.file=" + home.resolve("logs/server.log"));
  }

  private String serverConfig() throws IOException {
    String xml = Files.readString(files.domain().resolve("config/domain.xml"));
    return xml.substring(
        xml.indexOf("<config name=\"server-config\""), xml.indexOf("name=\"default-config\""));
  }
}
