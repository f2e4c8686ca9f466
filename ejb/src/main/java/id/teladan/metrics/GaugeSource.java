package id.teladan.metrics;

import java.util.List;

/** Somebody who can tell values as they are now. */
public interface GaugeSource {

  /** The values; quickly, since it is asked every few seconds. */
  List<Gauge> gauges();
}
