package id.teladan.api.shared;

import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;

/**
 * Refuses whoever could never do what the route does, before its parameters and its body are looked
 * at. A route without a rule is refused to everybody.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class PermissionFilter implements ContainerRequestFilter {
  @Inject private CurrentCaller caller;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getMethod().equals(HttpMethod.OPTIONS)) {
      return;
    }
    Permitted rule = rule(resource.getResourceMethod());
    if (rule == null) {
      throw new IllegalStateException("no rule for " + resource.getResourceMethod());
    }
    caller.requireEver(rule.value());
  }

  /** A container may have put its own subclass before the resource, without our annotations. */
  private static Permitted rule(Method method) {
    Permitted rule = method.getAnnotation(Permitted.class);
    Class<?> above = method.getDeclaringClass().getSuperclass();
    if (rule != null || above == null) {
      return rule;
    }
    try {
      return rule(above.getMethod(method.getName(), method.getParameterTypes()));
    } catch (NoSuchMethodException e) {
      return null;
    }
  }
}
