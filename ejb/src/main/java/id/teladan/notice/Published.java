package id.teladan.notice;

/**
 * Something became readable for everybody. Fired inside the transaction that publishes it.
 *
 * @param kind the object's table, as in the outbox
 */
public record Published(String kind, long objectId) {}
