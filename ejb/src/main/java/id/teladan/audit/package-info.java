/**
 * Who did what, when, from where, with the state before and after. Written in the transaction of
 * the change itself, so that neither exists without the other.
 */
package id.teladan.audit;
