package id.teladan.system.server;

import id.teladan.run.Ports;
import java.util.Map;

/** A server without the application, for tests that deploy it with themselves inside. */
public final class EmptyServer implements AutoCloseable {
  private final Ports ports = Ports.from(FreePort.any());
  private TeladanServer server;

  /** Where it takes deployments, known before it starts. */
  public int adminPort() {
    return ports.admin();
  }

  /** Starts it and waits until it takes deployments. */
  public void start() {
    server =
        TeladanServer.startEmpty(
            "container",
            TestDatabase.chosen(),
            Map.of("TELADAN_HTTP_PORT", Integer.toString(ports.http())));
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
