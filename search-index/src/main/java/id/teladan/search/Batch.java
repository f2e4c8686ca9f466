package id.teladan.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes that are applied together. Their order does not matter: for each key the highest version
 * wins, and at equal versions the deletion.
 *
 * @param puts documents to add or replace
 * @param deletes entries to remove
 */
public record Batch(List<CatalogueDocument> puts, List<Delete> deletes) {
  public Batch {
    puts = List.copyOf(puts);
    deletes = List.copyOf(deletes);
  }

  /**
   * Removes an entry.
   *
   * @param key the document's key
   * @param version what is removed is this version and all before it; a later put of such a version
   *     stays without effect. {@link Long#MAX_VALUE} for an entry that is gone for good
   */
  public record Delete(String key, long version) {}

  /** An empty batch to add to. */
  public static Builder builder() {
    return new Builder();
  }

  /** A batch of one document. */
  public static Batch put(CatalogueDocument document) {
    return new Batch(List.of(document), List.of());
  }

  /** A batch of one deletion. */
  public static Batch delete(String key, long version) {
    return new Batch(List.of(), List.of(new Delete(key, version)));
  }

  public boolean isEmpty() {
    return puts.isEmpty() && deletes.isEmpty();
  }

  /** Collects changes. */
  public static final class Builder {
    private final List<CatalogueDocument> puts = new ArrayList<>();
    private final List<Delete> deletes = new ArrayList<>();

    private Builder() {}

    public Builder put(CatalogueDocument document) {
      puts.add(document);
      return this;
    }

    public Builder delete(String key, long version) {
      deletes.add(new Delete(key, version));
      return this;
    }

    public Batch build() {
      return new Batch(puts, deletes);
    }
  }
}
