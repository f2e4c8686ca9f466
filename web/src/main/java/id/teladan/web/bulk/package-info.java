/** {@code /bulk}: a curator chooses many solutions, changes them at once and takes it back. */
package id.teladan.web.bulk;
