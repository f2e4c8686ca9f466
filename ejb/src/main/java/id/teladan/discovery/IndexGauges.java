package id.teladan.discovery;

import id.teladan.metrics.Gauge;
import id.teladan.metrics.GaugeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How the search index is. */
@ApplicationScoped
public class IndexGauges implements GaugeSource {
  @Inject private IndexOwner owner;

  @Override
  public List<Gauge> gauges() {
    IndexStatus index = owner.status();
    return List.of(
        Gauge.of("teladan_index_healthy", "Whether the index answers", index.isHealthy()),
        Gauge.of("teladan_index_rebuilding", "Whether it is being built", index.isRebuilding()),
        Gauge.of("teladan_index_documents", "Entries it holds", index.documents()),
        Gauge.of("teladan_index_generation", "Grows with every rebuild", index.generation()),
        Gauge.of("teladan_index_size_bytes", "What it takes on the disk", owner.sizeBytes()));
  }
}
