package id.teladan.monitoring;

import id.teladan.metrics.Gauge;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of each part whether it is well, from its gauges alone. A part whose gauges are missing
 * could not be asked, and that is told too.
 */
final class Diagnosis {
  private static final long GIGABYTE = 1_000_000_000L;
  private static final long LITTLE_ROOM = 5 * GIGABYTE;
  private static final long SLOW_SECONDS = 30;
  private static final long STUCK_SECONDS = 300;
  private static final long MAIL_STUCK_SECONDS = 900;
  private static final long HOUR = 3600;
  private static final long BACKUP_HOURS = 48;
  private static final int FULL_PERCENT = 90;

  private final Map<String, Double> gauges;

  Diagnosis(List<Gauge> gauges) {
    this.gauges = gauges.stream().collect(Collectors.toMap(Gauge::name, Gauge::value, Double::sum));
  }

  List<Finding> findings() {
    return Stream.of(database(), index(), outbox(), mail(), room(), memory(), backup()).toList();
  }

  private Finding database() {
    if (!known("teladan_database_up")) {
      return unknown("database");
    }
    if (value("teladan_database_up") == 0) {
      return Finding.of("database", Tone.BAD, "down", value("teladan_database_outage_seconds"));
    }
    long open = value("teladan_database_connections");
    long most = value("teladan_database_connections_max");
    return open * 100 >= most * FULL_PERCENT
        ? Finding.of("database", Tone.WARN, "busy", open, most)
        : Finding.of("database", Tone.GOOD, "well", open, most);
  }

  private Finding index() {
    if (!known("teladan_index_healthy")) {
      return unknown("index");
    }
    long documents = value("teladan_index_documents");
    if (value("teladan_index_healthy") > 0) {
      return Finding.of("index", Tone.GOOD, "well", documents);
    }
    return value("teladan_index_rebuilding") > 0
        ? Finding.of("index", Tone.WARN, "rebuilding", documents)
        : Finding.of("index", Tone.BAD, "damaged", documents);
  }

  private Finding outbox() {
    if (!known("teladan_outbox_age_seconds")) {
      return unknown("outbox");
    }
    long age = value("teladan_outbox_age_seconds");
    long depth = value("teladan_outbox_depth");
    if (age > STUCK_SECONDS) {
      return Finding.of("outbox", Tone.BAD, "stuck", depth, age);
    }
    return age > SLOW_SECONDS
        ? Finding.of("outbox", Tone.WARN, "slow", depth, age)
        : Finding.of("outbox", Tone.GOOD, "well", depth, age);
  }

  private Finding mail() {
    if (!known("teladan_mail_on")) {
      return unknown("mail");
    }
    if (value("teladan_mail_on") == 0) {
      return Finding.of("mail", Tone.GOOD, "off");
    }
    long waiting = value("teladan_mail_waiting");
    long age = value("teladan_mail_age_seconds");
    if (age > MAIL_STUCK_SECONDS) {
      return Finding.of("mail", Tone.BAD, "stuck", waiting, age / 60);
    }
    long givenUp = value("teladan_mail_given_up");
    return givenUp > 0
        ? Finding.of("mail", Tone.WARN, "given-up", givenUp)
        : Finding.of("mail", Tone.GOOD, "well", waiting);
  }

  private Finding room() {
    if (!known("teladan_home_free_bytes")) {
      return unknown("room");
    }
    long free = value("teladan_home_free_bytes");
    Tone tone = free < GIGABYTE ? Tone.BAD : free < LITTLE_ROOM ? Tone.WARN : Tone.GOOD;
    return Finding.of("room", tone, tone == Tone.GOOD ? "well" : "little", free / GIGABYTE);
  }

  private Finding memory() {
    if (!known("teladan_heap_bytes")) {
      return unknown("memory");
    }
    long used = value("teladan_heap_bytes");
    long most = value("teladan_heap_max_bytes");
    boolean full = used * 100 >= most * FULL_PERCENT;
    return Finding.of(
        "memory",
        full ? Tone.WARN : Tone.GOOD,
        full ? "full" : "well",
        used / 1_000_000,
        most / 1_000_000);
  }

  private Finding backup() {
    if (!known("teladan_backup_age_seconds")) {
      return Finding.of("backup", Tone.WARN, "none");
    }
    long hours = value("teladan_backup_age_seconds") / HOUR;
    return hours > BACKUP_HOURS
        ? Finding.of("backup", Tone.WARN, "old", hours)
        : Finding.of("backup", Tone.GOOD, "well", hours);
  }

  private static Finding unknown(String part) {
    return Finding.of(part, Tone.WARN, "unknown");
  }

  private boolean known(String name) {
    return gauges.containsKey(name);
  }

  private long value(String name) {
    return gauges.getOrDefault(name, 0d).longValue();
  }
}
