/**
 * The catalogue search on an embedded Lucene index. Begin at {@link
 * id.teladan.search.lucene.LuceneCatalogue}, the only public type.
 */
package id.teladan.search.lucene;
