package id.teladan.search;

/**
 * A completion of what is being typed.
 *
 * @param text what to show and to search
 * @param kind the kind of entry behind it, or for example {@code REGION}, {@code AFFAIR}, {@code
 *     QUERY}
 * @param url where it leads, null when it is to be searched
 */
public record Suggestion(String text, String kind, String url) {}
