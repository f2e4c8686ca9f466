package id.teladan.outbox;

import id.teladan.metrics.Gauge;
import id.teladan.metrics.GaugeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What waits for the search index. */
@ApplicationScoped
public class OutboxGauges implements GaugeSource {
  @Inject private OutboxClaims claims;

  @Override
  public List<Gauge> gauges() {
    return List.of(
        Gauge.of("teladan_outbox_depth", "Changes that the index has not seen", claims.depth()),
        Gauge.of(
            "teladan_outbox_age_seconds",
            "For how long the oldest of them has waited",
            claims.age().toMillis() / 1e3));
  }
}
