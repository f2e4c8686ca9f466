/**
 * Who waits for what. {@link id.teladan.watch.SavedSearchEditing} keeps a person's searches; {@link
 * id.teladan.watch.Publications} remembers, in the transaction that publishes, what became public;
 * {@link id.teladan.watch.Matching} holds each publication against the saved searches and the needs
 * once the index knows it, and tells their owners. A crash anywhere repeats work; the notice's key
 * keeps it from coming twice.
 */
package id.teladan.watch;
