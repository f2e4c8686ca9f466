package id.teladan.search;

/**
 * A run of text in a title or snippet.
 *
 * @param text plain text, to be escaped by whoever shows it
 * @param match whether it is one of the words searched for
 */
public record Span(String text, boolean match) {}
