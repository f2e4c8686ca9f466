package id.teladan.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prepares the domain of one instance from the pristine one of the distribution.
 *
 * <p>The domain is made anew at each start: Payara rewrites its configuration and remembers what
 * was deployed, so a used domain would deploy the application twice.
 */
public final class ServerDomain {
  private static final String HTTP =
      "network-config/protocols/protocol[@name='http-listener-1']/http";
  private static final String LISTENER = "network-config/network-listeners/network-listener";

  /** What is worth compressing. Images and fonts already are. */
  private static final String TEXT_TYPES =
      "text/html,text/plain,text/css,text/csv,text/xml,text/calendar,text/javascript,"
          + "application/javascript,application/json,application/problem+json,application/xml,"
          + "application/manifest+json,application/yaml,image/svg+xml";

  /** By default the server also opens a shell without a password on port 6666. */
  private static final String NO_REMOTE_SHELL =
      "-Dorg.glassfish.additionalOSGiBundlesToStart=org.apache.felix.fileinstall";

  private final ServerFiles files;
  private final Settings settings;
  private final Ports ports;
  private final String address;

  /**
   * @param files where the distribution and the instance are
   * @param settings where the instance listens, administration only on loopback, and its tuning
   */
  public ServerDomain(ServerFiles files, Settings settings) {
    this.files = files;
    this.settings = settings;
    this.ports = settings.ports();
    this.address = settings.address();
  }

  /**
   * Replaces whatever domain the instance had by a fresh one.
   *
   * @throws UncheckedIOException when files cannot be written
   */
  public void prepare() {
    try {
      delete(files.domain());
      copy(files.pristineDomain(), files.domain());
      // The server's own welcome page would answer until the application does.
      delete(files.domain().resolve("docroot"));
      Files.createDirectory(files.domain().resolve("docroot"));
      Files.createDirectories(files.log().getParent());
      DomainXml xml = DomainXml.read(files.domain().resolve("config/domain.xml"));
      listeners(xml);
      http(xml);
      settings.tuning().write(xml, settings.memory());
      xml.write();
      new DomainLogging(files, settings.jsonLog()).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void listeners(DomainXml xml) {
    xml.set(
        LISTENER + "[@name='http-listener-1']",
        Map.of("port", Integer.toString(ports.http()), "address", address));
    xml.set(
        LISTENER + "[@name='admin-listener']",
        Map.of("port", Integer.toString(ports.admin()), "address", "127.0.0.1"));
    xml.remove(LISTENER + "[@name='http-listener-2']");
    xml.remove("network-config/protocols/protocol[@name='http-listener-2']");
    xml.set(
        "http-service/virtual-server[@id='server']",
        Map.of("network-listeners", "http-listener-1"));
    // Else the server shows its own page, with its name, when one of ours fails.
    xml.add(
        "http-service/virtual-server[@id='server']",
        "property",
        Map.of("name", "errorReportValve", "value", ""));
    xml.set("iiop-service/iiop-listener", Map.of("enabled", "false", "address", "127.0.0.1"));
    xml.set("admin-service/jmx-connector", Map.of("enabled", "false", "address", "127.0.0.1"));
    xml.add(".", "jms-service", Map.of("type", "DISABLED"));
    xml.option("-Dorg.glassfish.additionalOSGiBundlesToStart=", NO_REMOTE_SHELL);
    // The server's own page of figures asks nobody who they are; the application's does.
    xml.set("microprofile-metrics-configuration", Map.of("enabled", "false"));
    xml.set("hazelcast-config-specific-configuration", Map.of("enabled", "false"));
  }

  /**
   * Addresses are longer here than anywhere else, so that it is the application that refuses them,
   * with all its headers. HTTP/2 stays on: without it the server never reads the body of a client
   * that offers the upgrade, as Java's own does with every request.
   */
  private static void http(DomainXml xml) {
    xml.set(
        HTTP,
        Map.of(
            "xpowered-by", "false",
            "server-header", "false",
            "trace-enabled", "false",
            "http2-enabled", "true",
            "header-buffer-length-bytes", "65536",
            "encoded-slash-enabled", "true",
            "compression", "on",
            "compression-min-size-bytes", "1024",
            "compressable-mime-type", TEXT_TYPES));
    xml.set(
        "thread-pools/thread-pool[@name='http-thread-pool']",
        Map.of("min-thread-pool-size", "8", "max-thread-pool-size", "64"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path source : (Iterable<Path>) tree::iterator) {
        Path target = to.resolve(from.relativize(source).toString());
        if (Files.isDirectory(source)) {
          Files.createDirectories(target);
        } else {
          Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.notExists(directory)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> tree = Files.walk(directory)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
