package id.teladan.operation;

import id.teladan.schema.DatabaseFailure;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the clock going whatever happens to the work. */
@Recurring
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RecurringWork {
  private static final Logger LOG = Logger.getLogger(RecurringWork.class.getName());

  @AroundTimeout
  Object go(InvocationContext work) {
    try {
      return work.proceed();
    } catch (Exception e) { // whatever it is, the next time may go well
      if (DatabaseFailure.isOutage(e)) {
        LOG.log(Level.FINE, "The database does not answer; tried again", e);
      } else {
        LOG.log(Level.WARNING, e, () -> work.getMethod() + " failed and is tried again");
      }
      return null;
    }
  }
}
