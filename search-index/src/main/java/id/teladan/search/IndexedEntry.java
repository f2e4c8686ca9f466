package id.teladan.search;

/**
 * What the index itself holds of an entry, for reading while nothing else answers.
 *
 * @param key the document's key in the index
 * @param kind its kind
 * @param id its id in its resource
 * @param url where to read it otherwise
 * @param title plain text
 * @param regionCode the owning region, may be null
 * @param text summary and sections, each on a line of its own; plain text, may be empty
 */
public record IndexedEntry(
    String key, String kind, String id, String url, String title, String regionCode, String text) {}
