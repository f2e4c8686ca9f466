/**
 * Who did what, when, from where, with the state before and after. Written in the transaction of
 * the change itself, so that neither exists without the other. {@link
 * id.teladan.audit.AuditSealing} chains the deeds by their hashes soon after: whoever changes or
 * removes one breaks every seal from there on, unless they also have the instance's key. A deed
 * names a number instead of a person, and what it says about people is under keys of its own, which
 * erasure throws away: the seals are made of what is sealed and still fit.
 */
package id.teladan.audit;
