package id.teladan.api.trust;

/** How many rows of a table refer to the caller. */
public record KeptJson(String table, long rows) {}
