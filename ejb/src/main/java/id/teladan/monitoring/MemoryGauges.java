package id.teladan.monitoring;

import id.teladan.metrics.Gauge;
import id.teladan.metrics.GaugeSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Objects;

/** What really lives in the heap: what the last collection left, since the rest is no sign. */
@ApplicationScoped
public class MemoryGauges implements GaugeSource {

  @Override
  public List<Gauge> gauges() {
    long left =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getCollectionUsage)
            .filter(Objects::nonNull)
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    long most = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax();
    return List.of(
        Gauge.of("teladan_heap_bytes", "What the last collection left in the heap", left),
        Gauge.of("teladan_heap_max_bytes", "What the heap may take", most));
  }
}
