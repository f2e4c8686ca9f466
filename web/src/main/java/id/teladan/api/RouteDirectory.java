package id.teladan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The routes of this application: all beans with a path. */
@ApplicationScoped
public class RouteDirectory {
  @Inject private BeanManager beans;

  public List<Routes.Route> all() {
    return Routes.of(
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .<Class<?>>map(Bean::getBeanClass)
            .filter(type -> type.isAnnotationPresent(Path.class))
            .collect(Collectors.toSet()));
  }
}
