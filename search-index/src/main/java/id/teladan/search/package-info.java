/**
 * The port of the catalogue search: what to index, what to ask, who may read. Imports nothing below
 * it.
 */
package id.teladan.search;
