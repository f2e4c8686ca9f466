package id.teladan.schema;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the connections that the server's pool holds open. What the pool itself knows is told in
 * the server's own monitoring, which is off: it would slow every call.
 */
final class OpenConnections {
  private static final AtomicInteger OPEN = new AtomicInteger();
  private static final Set<String> ENDS = Set.of("close", "abort");

  private OpenConnections() {}

  static int count() {
    return OPEN.get();
  }

  /** The same connection; one less is open once it is closed. */
  static Connection counted(Connection connection) {
    OPEN.incrementAndGet();
    AtomicBoolean open = new AtomicBoolean(true);
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (ENDS.contains(method.getName()) && open.compareAndSet(true, false)) {
            OPEN.decrementAndGet();
          }
          return call(connection, method, arguments);
        };
    return (Connection)
        Proxy.newProxyInstance(
            OpenConnections.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
  }

  private static Object call(Connection connection, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
