package id.teladan.system.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.run.Launcher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The launcher as a process of its own, as people start and stop it. */
class LauncherIT {
  /** The greeting's last line: when it stands there, all of it does. */
  private static final String LAST_WORDS = "Ctrl-C";

  private final Path home = TeladanServer.home("launcher");
  private final Path output = home.resolve("output");

  private Process last;

  /** Also after a failure nothing is left that would disturb the next test. */
  @AfterEach
  void end() {
    List<ProcessHandle> servers = last.toHandle().descendants().toList();
    last.destroyForcibly();
    servers.forEach(ProcessHandle::destroyForcibly);
    servers.forEach(server -> server.onExit().join());
  }

  @Test
  void tellsOfABusyPortInOneLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Process launcher = launch(taken.getLocalPort());
      assertThat(launcher.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(launcher.exitValue()).isNotZero();
      assertThat(Files.readAllLines(output))
          .singleElement()
          .asString()
          .contains("Port " + taken.getLocalPort(), "TELADAN_HTTP_PORT");
    }
  }

  @Test
  void leavesNothingBehindWhenItIsAskedToEnd() throws Exception {
    Process launcher = launch(FreePort.any());
    awaitLine(launcher, LAST_WORDS);
    assertThat(Files.readString(output)).contains("Teladan siap: http://localhost:");
    assertThat(Files.readString(output))
        .contains("teladan-demo", "visitor.kaltara", home.toString());
    List<ProcessHandle> server = launcher.toHandle().descendants().toList();
    assertThat(server).hasSize(1);
    launcher.destroy();
    assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(server).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void endsWhenItsServerDies() throws Exception {
    Process launcher = launch(FreePort.any());
    // While it starts already: a start takes long, and a server that runs is watched the same way.
    awaitServer(launcher);
    launcher.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
    assertThat(launcher.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(launcher.exitValue()).isEqualTo(1);
    assertThat(Files.readString(output)).contains("The server ended while starting, code 137");
  }

  private Process launch(int port) throws IOException {
    Files.createDirectories(home);
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of(
                        Launcher.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath())
                    .toString(),
                Launcher.class.getName(),
                Work.payara().toString(),
                Work.archive().toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().keySet().removeIf(key -> key.startsWith("TELADAN_"));
    builder.environment().put("TELADAN_HTTP_PORT", Integer.toString(port));
    builder.environment().put("TELADAN_HOME", home.toString());
    last = builder.start();
    return last;
  }

  private void awaitServer(Process launcher) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (launcher.toHandle().descendants().findAny().isEmpty()) {
      assertThat(launcher.waitFor(200, TimeUnit.MILLISECONDS))
          .as("ended: " + Files.readString(output))
          .isFalse();
      assertThat(System.nanoTime()).as(Files.readString(output)).isLessThan(end);
    }
  }

  private void awaitLine(Process launcher, String text) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
    while (!Files.readString(output).contains(text)) {
      assertThat(launcher.waitFor(200, TimeUnit.MILLISECONDS))
          .as("ended: " + Files.readString(output))
          .isFalse();
      assertThat(System.nanoTime()).as(Files.readString(output)).isLessThan(end);
    }
  }
}
