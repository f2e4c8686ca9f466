package id.teladan.trust;

import java.time.Instant;

/**
 * An erasure and its clock.
 *
 * @param askedAt when it began
 * @param doneAt when every row was changed
 * @param indexed whether the index has followed, with everything that was waiting for it then
 * @param places how many rows went or lost a name
 * @param deeds in how many deeds something was made unreadable
 */
public record ErasureView(
    long accountId, Instant askedAt, Instant doneAt, boolean indexed, int places, int deeds) {}
