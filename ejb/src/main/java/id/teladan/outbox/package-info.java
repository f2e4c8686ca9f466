/**
 * What the search index still has to learn. A use case calls {@link id.teladan.outbox.Outbox} in
 * its own transaction; the index feed claims the rows, applies them and forgets exactly those. A
 * crash anywhere repeats work and loses none.
 */
package id.teladan.outbox;
