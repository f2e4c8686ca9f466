package id.teladan.schema;

import id.teladan.metrics.Gauge;
import id.teladan.metrics.GaugeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whether the database answers, and how many connections are open. */
@ApplicationScoped
public class DatabaseGauges implements GaugeSource {
  @Inject private DatabaseState state;

  @Override
  public List<Gauge> gauges() {
    double outage =
        state.downSince().map(since -> Duration.between(since, Instant.now())).stream()
            .mapToDouble(Duration::toSeconds)
            .sum();
    return List.of(
        Gauge.of("teladan_database_up", "Whether the database answers", !state.isDown()),
        Gauge.of("teladan_database_outage_seconds", "For how long it has not answered", outage),
        Gauge.of(
            "teladan_database_connections",
            "Connections that the pool holds open",
            OpenConnections.count()),
        Gauge.of(
            "teladan_database_connections_max",
            "Connections that the pool may hold open",
            SchemaMigration.POOL));
  }
}
