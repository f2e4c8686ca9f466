/**
 * Finding: the search use cases and what keeps the index true. {@link
 * id.teladan.discovery.Discovery} asks the index as far as the caller may read; {@link
 * id.teladan.discovery.IndexFeed} brings it what changed, out of the outbox; {@link
 * id.teladan.discovery.IndexOwner} opens it, and rebuilds it when it is new or damaged, while
 * {@link id.teladan.discovery.DatabaseSearch} answers instead. The only package that names the
 * search library.
 */
package id.teladan.discovery;
