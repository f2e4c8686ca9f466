/** Feeds in Atom (RFC 4287), for programs that ask again from time to time. */
package id.teladan.api.atom;
