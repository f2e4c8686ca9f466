package id.teladan.monitoring;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.metrics.Gauge;
import id.teladan.metrics.Metrics;
import id.teladan.schema.DatabaseSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;

/** How this instance is, for its administrators. */
@ApplicationScoped
public class StateReading {
  @Inject private Metrics metrics;
  @Inject private SlowRequests slow;

  @Permitted(Action.ADMINISTER_SYSTEM)
  public InstanceState read() {
    List<Gauge> gauges = metrics.gauges();
    return new InstanceState(
        Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
        DatabaseSettings.from(System.getenv()).place(),
        Runtime.version().toString(),
        new Diagnosis(gauges).findings(),
        (long)
            gauges.stream()
                .filter(gauge -> gauge.name().equals("teladan_jobs_open"))
                .mapToDouble(Gauge::value)
                .sum(),
        slow.latest());
  }
}
