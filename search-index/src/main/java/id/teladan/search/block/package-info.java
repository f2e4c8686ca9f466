/**
 * Very many documents become a segment of an index: their words are numbered as they come, sorted
 * when there are enough, and read by Lucene's own merge as if they had been an index already. Begin
 * at {@link id.teladan.search.block.Block}. It knows nothing of what the fields mean.
 */
package id.teladan.search.block;
