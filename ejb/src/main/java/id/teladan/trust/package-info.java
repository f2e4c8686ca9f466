/**
 * What is kept about people and about deeds: the search of the record, one's own data, erasure, how
 * long each kind is kept, and the report after a breach.
 *
 * <p>{@link id.teladan.trust.Erasure} takes a person out of the account, of everything that was
 * only theirs, of every text that names them, and of the record of deeds, where only a number is
 * left.
 */
package id.teladan.trust;
