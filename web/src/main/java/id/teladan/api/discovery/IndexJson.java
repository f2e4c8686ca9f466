package id.teladan.api.discovery;

import id.teladan.discovery.IndexAuditReport;
import id.teladan.discovery.IndexOverview;
import id.teladan.discovery.RebuildProgress;

/**
 * The index as REST shows it.
 *
 * @param health {@code HEALTHY NEW DAMAGED CLOSED}
 * @param waiting changes that have not reached it yet
 * @param oldestSeconds for how long the oldest of them has waited
 */
public record IndexJson(
    String health,
    long documents,
    long generation,
    long sizeBytes,
    String problem,
    long waiting,
    long oldestSeconds,
    RebuildProgress rebuild,
    IndexAuditReport audit) {

  static IndexJson of(IndexOverview index) {
    return new IndexJson(
        index.status().health(),
        index.status().documents(),
        index.status().generation(),
        index.sizeBytes(),
        index.status().problem(),
        index.waiting(),
        index.oldestSeconds(),
        index.rebuild(),
        index.audit());
  }
}
