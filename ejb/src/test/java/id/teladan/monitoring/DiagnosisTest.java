package id.teladan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.metrics.Gauge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  private static final Map<String, Double> WELL =
      Map.ofEntries(
          Map.entry("teladan_database_up", 1d),
          Map.entry("teladan_database_connections", 3d),
          Map.entry("teladan_database_connections_max", 32d),
          Map.entry("teladan_index_healthy", 1d),
          Map.entry("teladan_index_documents", 44d),
          Map.entry("teladan_outbox_depth", 0d),
          Map.entry("teladan_outbox_age_seconds", 0d),
          Map.entry("teladan_mail_on", 1d),
          Map.entry("teladan_home_free_bytes", 9e10),
          Map.entry("teladan_heap_bytes", 4e8),
          Map.entry("teladan_heap_max_bytes", 1e9),
          Map.entry("teladan_backup_age_seconds", 7200d));

  @Test
  void allIsWell() {
    assertThat(findings(Map.of())).allMatch(finding -> !finding.isTrouble());
  }

  @Test
  void whatCannotBeAskedIsNotWell() {
    assertThat(new Diagnosis(List.of()).findings()).allMatch(Finding::isTrouble);
  }

  @Test
  void eachTroubleIsToldWithItsFigures() {
    assertThat(findings(Map.of("teladan_database_up", 0d, "teladan_database_outage_seconds", 61d)))
        .contains(new Finding("database", Tone.BAD, "down", List.of(61L)));
    assertThat(findings(Map.of("teladan_database_connections", 30d)))
        .contains(new Finding("database", Tone.WARN, "busy", List.of(30L, 32L)));
    assertThat(findings(Map.of("teladan_index_healthy", 0d)))
        .contains(new Finding("index", Tone.BAD, "damaged", List.of(44L)));
    assertThat(findings(Map.of("teladan_index_healthy", 0d, "teladan_index_rebuilding", 1d)))
        .contains(new Finding("index", Tone.WARN, "rebuilding", List.of(44L)));
    assertThat(findings(Map.of("teladan_outbox_depth", 7d, "teladan_outbox_age_seconds", 31d)))
        .contains(new Finding("outbox", Tone.WARN, "slow", List.of(7L, 31L)));
    assertThat(findings(Map.of("teladan_outbox_age_seconds", 301d)))
        .contains(new Finding("outbox", Tone.BAD, "stuck", List.of(0L, 301L)));
    assertThat(findings(Map.of("teladan_mail_given_up", 2d)))
        .contains(new Finding("mail", Tone.WARN, "given-up", List.of(2L)));
    assertThat(findings(Map.of("teladan_home_free_bytes", 4e9)))
        .contains(new Finding("room", Tone.WARN, "little", List.of(4L)));
    assertThat(findings(Map.of("teladan_heap_bytes", 9.5e8)))
        .contains(new Finding("memory", Tone.WARN, "full", List.of(950L, 1000L)));
    assertThat(findings(Map.of("teladan_backup_age_seconds", 3600d * 49)))
        .contains(new Finding("backup", Tone.WARN, "old", List.of(49L)));
  }

  private static List<Finding> findings(Map<String, Double> changed) {
    Map<String, Double> values = new TreeMap<>(WELL);
    values.putAll(changed);
    List<Gauge> gauges = new ArrayList<>();
    values.forEach((name, value) -> gauges.add(Gauge.of(name, "", value)));
    return new Diagnosis(gauges).findings();
  }
}
