/**
 * The state of this instance for those who run it: {@link id.teladan.monitoring.StateReading} reads
 * the gauges of {@link id.teladan.metrics.Metrics} and says of each part whether it is well, by the
 * thresholds in {@link id.teladan.monitoring.Diagnosis}. The words, and what to do, are the pages'.
 */
package id.teladan.monitoring;
