package id.teladan.discovery;

/**
 * An entry about which index and database disagree.
 *
 * @param key kind and number, for example {@code solution:12}
 * @param indexed the version in the index; null when it is missing there
 * @param stored the version in the database; null when it no longer exists
 */
public record Difference(String key, Long indexed, Long stored) {

  public String getKey() {
    return key;
  }

  /** {@code MISSING} in the index, {@code SURPLUS} in the index, or another {@code VERSION}. */
  public String getKind() {
    if (indexed == null) {
      return "MISSING";
    }
    return stored == null ? "SURPLUS" : "VERSION";
  }

  public Long getIndexed() {
    return indexed;
  }

  public Long getStored() {
    return stored;
  }
}
