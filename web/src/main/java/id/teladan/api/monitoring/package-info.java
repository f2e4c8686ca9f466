/** {@code /api/v1/state}: how this instance is, for the programs of those who run it. */
package id.teladan.api.monitoring;
