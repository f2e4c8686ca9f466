package id.teladan.discovery;

/**
 * A suggestion while typing.
 *
 * @param kind what it leads to: a kind of entry, {@code REGION}, {@code AFFAIR} or {@code QUERY}
 * @param url where it leads; null when it is to be searched
 */
public record Completion(String text, String kind, String url) {}
