package id.teladan.search;

/**
 * How many entries have a facet value.
 *
 * @param value the code
 * @param count entries the viewer may read that match the words and every other facet's filter
 */
public record FacetCount(String value, int count) {}
