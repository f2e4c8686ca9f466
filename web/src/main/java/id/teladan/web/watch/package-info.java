/** {@code /saved-searches}: the searches that a person keeps. */
package id.teladan.web.watch;
