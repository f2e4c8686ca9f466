/**
 * What those who run an instance look at: {@code /state}, and {@code /metrics} for their programs.
 */
package id.teladan.web.monitoring;
