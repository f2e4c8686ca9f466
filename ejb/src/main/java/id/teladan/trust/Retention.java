package id.teladan.trust;

import id.teladan.operation.Recurring;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Forgets each night what has been kept long enough. */
@Singleton
@Recurring
@DependsOn("SampleLoading")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Retention {
  private static final Logger LOG = Logger.getLogger(Retention.class.getName());

  @Inject private RetentionStep step;

  @Schedule(hour = "3", minute = "10", timezone = "Asia/Jakarta", persistent = false)
  void forget() {
    LOG.log(Level.INFO, "Kept long enough and forgotten: {0}", step.forget());
  }
}
