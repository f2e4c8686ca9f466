package id.teladan.system.container;

import id.teladan.system.server.EmptyServer;
import org.jboss.arquillian.container.spi.event.SetupContainers;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * Gives Arquillian a server to deploy to: the same domain that people run, with ports, home and
 * database of its own. Arquillian itself only deploys.
 */
public final class ContainerServer implements LoadableExtension {
  private static final EmptyServer SERVER = new EmptyServer();

  /** Comes before {@code arquillian.xml} is read, which takes the port from the property. */
  @Override
  public void register(ExtensionBuilder builder) {
    System.setProperty("teladan.admin.port", Integer.toString(SERVER.adminPort()));
    builder.observer(Life.class);
  }

  /** From before the first deployment until after the last test. */
  public static final class Life {

    /** Starts the server. */
    public void start(@Observes(precedence = 100) SetupContainers event) {
      SERVER.start();
    }

    /** Ends it. */
    public void stop(@Observes(precedence = -100) AfterSuite event) {
      SERVER.close();
    }
  }
}
