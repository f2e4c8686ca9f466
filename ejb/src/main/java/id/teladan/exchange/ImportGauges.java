package id.teladan.exchange;

import id.teladan.metrics.Gauge;
import id.teladan.metrics.GaugeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Imports that wait or run. */
@ApplicationScoped
public class ImportGauges implements GaugeSource {
  private static final String NAME = "teladan_jobs_open";
  private static final String HELP = "Jobs that wait or run";

  @Inject private Imports imports;
  @Inject private ValueImports values;

  @Override
  public List<Gauge> gauges() {
    return List.of(
        new Gauge(NAME, HELP, Map.of("kind", "import"), imports.unfinished().size()),
        new Gauge(NAME, HELP, Map.of("kind", "value-import"), values.unfinished().size()));
  }
}
