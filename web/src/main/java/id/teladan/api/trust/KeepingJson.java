package id.teladan.api.trust;

/** How many days a kind of data is kept. */
public record KeepingJson(String kind, int days) {}
