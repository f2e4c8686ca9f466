package id.teladan.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stops whoever could never do what the use case does. */
@Interceptor
@Permitted(Action.READ_PUBLIC)
@Priority(Interceptor.Priority.APPLICATION)
public class PermissionCheck {
  @Inject private CurrentCaller caller;

  @AroundInvoke
  public Object check(InvocationContext context) throws Exception {
    Permitted permitted = context.getMethod().getAnnotation(Permitted.class);
    if (permitted == null) {
      permitted = context.getMethod().getDeclaringClass().getAnnotation(Permitted.class);
    }
    caller.requireEver(permitted.value());
    return context.proceed();
  }
}
