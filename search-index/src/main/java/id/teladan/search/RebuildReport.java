package id.teladan.search;

import java.time.Duration;

/**
 * What a rebuild did.
 *
 * @param cancelled whether it was cancelled and the old index still serves
 * @param documents how many were read from the source
 * @param generation the generation that serves now
 * @param took how long it ran
 */
public record RebuildReport(boolean cancelled, long documents, long generation, Duration took) {}
