/** {@code /account}: one's own account, password, sessions, tokens, second factor and data. */
package id.teladan.web.account;
