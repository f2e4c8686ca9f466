package id.teladan.system.server;

import id.teladan.run.LaunchException;
import id.teladan.run.Ports;
import java.util.concurrent.ThreadLocalRandom;

/** Finds an HTTP port that is free, with all that derive from it, below the ephemeral ones. */
public final class FreePort {
  private FreePort() {}

  /** A port between 10,000 and 12,000; another process may still snatch it. */
  public static int any() {
    for (int attempt = 0; attempt < 100; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(10_000, 12_000);
      try {
        Ports.from(port).requireFree("127.0.0.1");
        return port;
      } catch (LaunchException taken) {
        continue;
      }
    }
    throw new IllegalStateException("No free port from 10000 to 12000");
  }
}
