/**
 * Who did what, when, from where, with the state before and after. Written in the transaction of
 * the change itself, so that neither exists without the other. {@link
 * id.teladan.audit.AuditSealing} chains the deeds by their hashes soon after: whoever changes or
 * removes one breaks every seal from there on, unless they can write all of them anew.
 */
package id.teladan.audit;
