/** {@code /api/v1/saved-searches}, and the feeds of searches. */
package id.teladan.api.watch;
