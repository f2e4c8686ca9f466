package id.teladan.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The instruments of this instance. */
@ApplicationScoped
public class Metrics {
  /** The content type of {@link #text}. */
  public static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private static final Logger LOG = Logger.getLogger(Metrics.class.getName());

  private static final double[] SECONDS = {
    0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30
  };

  @Inject @Any private Instance<GaugeSource> sources;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Histogram requests =
      histogram("teladan_http_request_seconds", "Requests answered", "part", "method", "status");
  private final Histogram searches =
      histogram("teladan_search_seconds", "Questions put to the search engine", "operation");
  private final Counter searchFailures =
      Counter.builder()
          .name("teladan_search_failures")
          .help("Questions that the search engine did not answer")
          .labelNames("operation")
          .register(registry);
  private final Counter signIns =
      Counter.builder()
          .name("teladan_sign_ins")
          .help("Passwords tried")
          .labelNames("result")
          .register(registry);

  public Metrics() {
    JvmMetrics.builder().register(registry);
  }

  /**
   * @param part of the site: page, rest, resource or operations
   * @param method of HTTP; unknown ones count as one
   * @param status of the answer, kept by its hundred
   */
  public void answered(String part, String method, int status, Duration taken) {
    requests.labelValues(part, method, status / 100 + "xx").observe(seconds(taken));
  }

  /** What the search engine answered. */
  public void searched(String operation, Duration taken) {
    searches.labelValues(operation).observe(seconds(taken));
  }

  /** What the search engine could not answer. */
  public void searchFailed(String operation) {
    searchFailures.labelValues(operation).inc();
  }

  public void passwordTried(boolean right) {
    signIns.labelValues(right ? "success" : "failure").inc();
  }

  /** All of it in the text format of Prometheus. */
  public String text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create().write(out, snapshots());
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes everything", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What can be read now; who cannot tell at the moment is left out. */
  public List<Gauge> gauges() {
    return sources.stream().flatMap(source -> read(source).stream()).toList();
  }

  private static List<Gauge> read(GaugeSource source) {
    try {
      return source.gauges();
    } catch (RuntimeException e) { // a scrape must tell the rest, above all while something is down
      LOG.log(Level.FINE, e, () -> source + " cannot tell its values");
      return List.of();
    }
  }

  private MetricSnapshots snapshots() {
    Map<String, List<Gauge>> byName = new LinkedHashMap<>();
    gauges().forEach(g -> byName.computeIfAbsent(g.name(), n -> new ArrayList<>()).add(g));
    return new MetricSnapshots(
        Stream.concat(registry.scrape().stream(), byName.values().stream().map(Metrics::snapshot))
            .toArray(MetricSnapshot[]::new));
  }

  private static GaugeSnapshot snapshot(List<Gauge> alike) {
    GaugeSnapshot.Builder all =
        GaugeSnapshot.builder().name(alike.get(0).name()).help(alike.get(0).help());
    alike.forEach(
        gauge ->
            all.dataPoint(
                GaugeDataPointSnapshot.builder()
                    .labels(labels(gauge.labels()))
                    .value(gauge.value())
                    .build()));
    return all.build();
  }

  private static Labels labels(Map<String, String> values) {
    Labels.Builder labels = Labels.builder();
    values.forEach(labels::label);
    return labels.build();
  }

  private Histogram histogram(String name, String help, String... labels) {
    return Histogram.builder()
        .name(name)
        .help(help)
        .labelNames(labels)
        .classicOnly()
        .classicUpperBounds(SECONDS)
        .register(registry);
  }

  private static double seconds(Duration taken) {
    return taken.toNanos() / 1e9;
  }
}
