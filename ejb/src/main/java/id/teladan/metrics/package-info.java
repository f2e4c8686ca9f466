/**
 * What this instance counts and times, for whoever watches over it: {@link
 * id.teladan.metrics.Metrics} holds the instruments and writes them down in the text format of
 * Prometheus; what can be read at any moment comes from each {@link
 * id.teladan.metrics.GaugeSource}. No label ever names a person or what somebody typed.
 */
package id.teladan.metrics;
