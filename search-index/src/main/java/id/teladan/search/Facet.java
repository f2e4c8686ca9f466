package id.teladan.search;

/**
 * What a search can be narrowed by. Values are codes; labels are the caller's business.
 *
 * <p>REGION and AFFAIR are trees: an entry of 32.73 counts under 32.73 and 32, an entry with affair
 * 2.18 under 2.18 and its group 2. So a province includes its regencies, a group its affairs.
 */
public enum Facet {
  KIND,
  REGION,
  AFFAIR,
  AUDIENCE,
  STAGE,
  /** Values {@code 0} to {@code 4}. */
  EVIDENCE,
  SHARING,
  YEAR
}
