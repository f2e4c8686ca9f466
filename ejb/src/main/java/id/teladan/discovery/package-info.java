/**
 * Finding: the search use cases and what keeps the index true. {@link
 * id.teladan.discovery.Discovery} asks the index as far as the caller may read; {@link
 * id.teladan.discovery.IndexFeed} brings it what changed, out of the outbox; {@link
 * id.teladan.discovery.IndexOwner} opens it, and rebuilds it when it is new or damaged, while
 * {@link id.teladan.discovery.DatabaseSearch} answers instead.
 *
 * <p>What keeps it trusted: {@link id.teladan.discovery.ThesaurusEditing} changes which terms mean
 * the same, {@link id.teladan.discovery.IndexAudit} compares the index with the database and
 * repairs it, {@link id.teladan.discovery.QueryLog} counts what is asked for and found in vain. The
 * only package that names the search library.
 */
package id.teladan.discovery;
