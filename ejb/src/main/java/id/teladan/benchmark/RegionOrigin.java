package id.teladan.benchmark;

/**
 * Where a young region came from.
 *
 * @param sinceYear the year of its law; earlier figures of its area stand in those of the origin
 * @param law for example {@code UU 20/2012}
 */
public record RegionOrigin(String regionCode, String originCode, int sinceYear, String law) {}
