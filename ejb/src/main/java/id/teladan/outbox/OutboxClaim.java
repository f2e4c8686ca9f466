package id.teladan.outbox;

/**
 * A claimed change.
 *
 * @param taskId the outbox row
 * @param kind the object's table
 * @param objectId the object
 */
public record OutboxClaim(long taskId, String kind, long objectId) {}
