package id.teladan.operation;

import id.teladan.schema.DatabaseFailure;
import id.teladan.schema.DatabaseState;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the clock going whatever happens to the work; without a database there is none to do. */
@Recurring
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RecurringWork {
  private static final Logger LOG = Logger.getLogger(RecurringWork.class.getName());

  @Inject private DatabaseState database;

  @AroundTimeout
  Object go(InvocationContext work) {
    if (database.isDown()) {
      return null;
    }
    try {
      return work.proceed();
    } catch (Exception e) { // whatever it is, the next time may go well
      if (DatabaseFailure.isOutage(e)) {
        database.failed(e);
      } else {
        LOG.log(Level.WARNING, e, () -> work.getMethod() + " failed and is tried again");
      }
      return null;
    }
  }
}
