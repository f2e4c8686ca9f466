package id.teladan.search;

import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Feeds and tends the index; the searching side is {@link #search()}. One index belongs to one
 * process.
 */
public interface CatalogueIndex extends AutoCloseable {

  /** The searching side; the same object for the life of the index. */
  CatalogueSearch search();

  /**
   * Applies changes. On return they are durable and every later search sees them. Applying a batch
   * again changes nothing; an older version never overwrites a newer one.
   *
   * @throws IndexUnavailableException when nothing, or perhaps only a part, was applied: apply the
   *     same batch again after healing
   */
  void apply(Batch batch);

  /**
   * Builds the index anew beside the live one, which goes on answering, and then swaps. Batches
   * applied meanwhile are in the new one too. One rebuild runs at a time.
   *
   * @param documents everything there is; read once, closed at the end, each document as it is in
   *     the database at that moment
   * @param watch hears of the progress and may cancel
   * @return what was done
   * @throws IllegalStateException when a rebuild is running
   * @throws IndexUnavailableException when writing failed; the live index stays as it was
   */
  RebuildReport rebuild(Supplier<Stream<CatalogueDocument>> documents, RebuildWatch watch);

  /** How the index is; never throws. */
  IndexState state();

  /**
   * Visits key and version of every document, in no particular order, at one moment: for an audit
   * against the database.
   */
  void versions(ObjLongConsumer<String> visitor);

  /** Replaces the thesaurus for all later searches; nothing is indexed anew. */
  void useThesaurus(Thesaurus thesaurus);

  /** The thesaurus in use. */
  Thesaurus thesaurus();

  /**
   * What a search would also search with a thesaurus, in use or not.
   *
   * @param q as somebody would type it
   */
  List<AlsoSearched> alsoSearched(Thesaurus thesaurus, String q);

  /**
   * Replaces what is suggested beside titles, such as regions, affairs and frequent queries. These
   * are shown to everybody.
   */
  void usePhrases(List<Suggestion> phrases);

  /** Ends the index; waits for a running batch, cancels a running rebuild. */
  @Override
  void close();
}
