package id.teladan.api;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The list of all routes, read from the resources themselves, so that it cannot be outdated. */
public final class Routes {
  private Routes() {}

  /**
   * One route.
   *
   * @param path below the base, with its templates, for example {@code /regions/{code}}
   * @param action what it does; null when the method has no rule, which is a fault
   */
  public record Route(String method, String path, Action action, Method handler) {

    /** The path with plain templates: {@code {id}} where it demands digits. */
    public String template() {
      return path.replaceAll("\\{\\s*(\\w+)\\s*:(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}");
    }

    /** Whether it changes anything. */
    public boolean isWrite() {
      return !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD);
    }
  }

  /** The routes of these classes, by path and method; classes without a path have none. */
  public static List<Route> of(Collection<Class<?>> resources) {
    List<Route> routes = new ArrayList<>();
    for (Class<?> resource : resources) {
      Path root = resource.getAnnotation(Path.class);
      if (root != null) {
        for (Method handler : resource.getMethods()) {
          add(routes, root, handler);
        }
      }
    }
    routes.sort(Comparator.comparing(Route::path).thenComparing(Route::method));
    return List.copyOf(routes);
  }

  private static void add(List<Route> routes, Path root, Method handler) {
    String method = httpMethod(handler);
    if (method != null && !handler.isBridge()) {
      Permitted rule = handler.getAnnotation(Permitted.class);
      Action action = rule == null ? null : rule.value();
      routes.add(new Route(method, path(root, handler.getAnnotation(Path.class)), action, handler));
    }
  }

  private static String httpMethod(Method handler) {
    for (Annotation annotation : handler.getAnnotations()) {
      HttpMethod method = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (method != null) {
        return method.value();
      }
    }
    return null;
  }

  private static String path(Path root, Path own) {
    String joined = "/" + root.value() + "/" + (own == null ? "" : own.value());
    return joined.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }
}
