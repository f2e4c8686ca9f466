package id.teladan.system.server;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests the one {@link TeladanServer} of this run, with sample data, started when the first
 * asks for it and ended after the last. Who kills it starts it again.
 */
public final class SharedTeladan implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SharedTeladan.class);

  /** The server of this run. */
  public static TeladanServer of(ExtensionContext context) {
    Store store = context.getRoot().getStore(NAMESPACE);
    return store.getOrComputeIfAbsent("server", key -> new Shared(), Shared.class).server;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == TeladanServer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return of(context);
  }

  /** JUnit closes what is closeable in the store when all tests are done. */
  private static final class Shared implements AutoCloseable {
    private final TeladanServer server = TeladanServer.start("shared", TestDatabase.chosen());

    @Override
    public void close() {
      server.close();
    }
  }
}
