package id.teladan.exchange;

/** An import waits, once the transaction that fires this has committed. */
public record ImportOrdered() {}
