package id.teladan.solution;

import id.teladan.operation.Recurring;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;

/** Has {@link SolutionAgeing} look every night. */
@Singleton
@Recurring
@DependsOn("SampleLoading")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgeingClock {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private SolutionAgeing ageing;

  /** At 19:30 UTC, which is 02:30 in Jakarta. */
  @Schedule(hour = "19", minute = "30", timezone = "UTC", persistent = false)
  void nightly() {
    ageing.mark(Clock.system(ZONE));
  }
}
