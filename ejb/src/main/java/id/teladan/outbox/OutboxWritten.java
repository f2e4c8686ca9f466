package id.teladan.outbox;

/** The outbox holds something new, once the transaction that fires this has committed. */
public record OutboxWritten() {}
